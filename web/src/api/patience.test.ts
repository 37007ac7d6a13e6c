import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connection, noteAnswer } from "./connection";
import { getPatiently, retryAfterMs } from "./patience";

type Outcome = number | "no answer" | readonly [status: number, retryAfter: string];

/** A service with the given outcomes, one after the other; the last one stays. */
function service(...outcomes: readonly Outcome[]): { readonly asked: () => number } {
  let asked = 0;
  vi.stubGlobal("fetch", (_: string, { signal }: RequestInit = {}) => {
    const outcome = outcomes[Math.min(asked, outcomes.length - 1)] ?? 200;
    asked += 1;
    if (signal?.aborted === true) {
      return Promise.reject(new DOMException("Aborted", "AbortError"));
    }
    if (outcome === "no answer") {
      return Promise.reject(new TypeError("Failed to fetch"));
    }
    const [status, retryAfter] = typeof outcome === "number" ? [outcome, null] : outcome;
    const headers = retryAfter === null ? {} : { "retry-after": retryAfter };
    return Promise.resolve(new Response("{}", { status, headers }));
  });
  return { asked: () => asked };
}

async function statusAfter(ms: number, signal?: AbortSignal): Promise<number | string> {
  const outcome = getPatiently("plans", signal === undefined ? {} : { signal }).then(
    ({ status }) => status,
    (error: unknown) => (error instanceof Error ? error.name : "?"),
  );
  await vi.advanceTimersByTimeAsync(ms);
  return Promise.race([outcome, Promise.resolve("waiting")]);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0);
  noteAnswer();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a read", () => {
  it("that got no answer is asked again, each time after twice the pause", async () => {
    const { asked } = service("no answer", "no answer", 200);

    expect(await statusAfter(1199)).toBe("waiting");
    expect(await statusAfter(1)).toBe(200);
    expect(asked()).toBe(4);
  });

  it("is given up after three repetitions", async () => {
    const { asked } = service("no answer");

    expect(await statusAfter(2800)).toBe("TypeError");
    expect(asked()).toBe(4);
  });

  it.each([429, 502, 503, 504])("that was answered %i is asked again", async (status) => {
    service(status, 200);

    expect(await statusAfter(400)).toBe(200);
  });

  it.each([400, 403, 404, 500])("that was answered %i is not", async (status) => {
    const { asked } = service(status);

    expect(await statusAfter(0)).toBe(status);
    expect(asked()).toBe(1);
  });

  it("waits as long as the service asks", async () => {
    service([503, "3"], 200);

    expect(await statusAfter(2999)).toBe("waiting");
    expect(await statusAfter(3000)).toBe(200);
  });

  it("is told at once where the service asks for more than ten seconds", async () => {
    const { asked } = service([503, "60"]);

    expect(await statusAfter(0)).toBe(503);
    expect(asked()).toBe(1);
  });

  it("ends in the pause when it was overtaken", async () => {
    const overtaken = new AbortController();
    const { asked } = service("no answer");
    setTimeout(() => {
      overtaken.abort();
    }, 100);

    expect(await statusAfter(100, overtaken.signal)).toBe("AbortError");
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked()).toBe(1);
  });

  it("is not repeated without a network", async () => {
    vi.stubGlobal("navigator", { onLine: false });
    const { asked } = service("no answer");

    expect(await statusAfter(0)).toBe("TypeError");
    expect(asked()).toBe(1);
    expect(connection.value).toBe("offline");
  });
});

describe("the connection", () => {
  it("is silent from the first request without an answer until the next with one", async () => {
    service("no answer", 200);

    const answer = getPatiently("plans");
    await vi.advanceTimersByTimeAsync(0);
    expect(connection.value).toBe("silent");
    await vi.advanceTimersByTimeAsync(400);
    await answer;
    expect(connection.value).toBe("answering");
  });
});

describe("Retry-After", () => {
  const now = Date.UTC(2026, 0, 1);

  it.each([
    ["2", 2000],
    ["Thu, 01 Jan 2026 00:00:05 GMT", 5000],
    ["Wed, 31 Dec 2025 00:00:00 GMT", 0],
    ["soon", null],
    [null, null],
  ])("%s is %s ms", (header, ms) => {
    expect(retryAfterMs(header, now)).toBe(ms);
  });
});
