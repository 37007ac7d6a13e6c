import { describe, expect, it } from "vitest";
import { ProblemError, type Import, type ImportsApi } from "@/api";
import { createUploads } from "./uploads";

const piece = 5 * 1024 * 1024;

/** A service that keeps pieces, and fails as often as it is told to. */
function service(failures: readonly (number | null)[] = []): {
  readonly api: ImportsApi;
  readonly calls: string[];
} {
  const calls: string[] = [];
  const left = [...failures];
  let kept: Import | null = null;
  const answer = (call: string, make: () => Import): Promise<Import> => {
    calls.push(call);
    const status = left.shift() ?? null;
    return status === null
      ? Promise.resolve((kept = make()))
      : Promise.reject(
          status === 0
            ? new TypeError("Failed to fetch")
            : new ProblemError({ type: "about:blank", title: "refused", status, detail: "不行。" }),
        );
  };
  const api: ImportsApi = {
    list: () => Promise.resolve([]),
    get: () => answer("get", () => kept ?? importOf(0, [])),
    send: ({ size }) => answer("send", () => importOf(size, [])),
    open: ({ size }) => answer("open", () => importOf(size, [])),
    piece: (_, { number }) =>
      answer(`piece ${number}`, () =>
        importOf(kept?.bytes ?? 0, [...(kept?.pieces ?? []), number]),
      ),
    remove: (id) => {
      calls.push(`remove ${id}`);
      return Promise.resolve(null);
    },
    job: () => Promise.reject(new Error("nobody asks")),
  };
  return { api, calls };
}

function importOf(bytes: number, pieces: readonly number[]): Import {
  const whole = bytes < 8 * 1024 * 1024 || pieces.length === Math.ceil(bytes / piece);
  return {
    id: "4f",
    name: "地块.zip",
    bytes,
    counties: ["441426"],
    state: whole ? "inspecting" : "uploading",
    pieceBytes: piece,
    pieces,
    job: null,
    findings: null,
    problem: null,
    createdAt: "2026-11-29T10:00:00Z",
    expiresAt: "2026-12-06T10:00:00Z",
  };
}

const file = (bytes: number): File => new File([new Uint8Array(bytes)], "地块.zip");
const atOnce = (): Promise<void> => Promise.resolve();

describe("a file", () => {
  it("comes as a whole where it is small", async () => {
    const { api, calls } = service();
    const uploads = createUploads(api, atOnce);

    await uploads.start(file(1000));

    expect(calls).toEqual(["send"]);
    expect(uploads.current.value).toMatchObject({ stage: "done", id: "4f", sent: 1000 });
  });

  it("comes in pieces where it is large", async () => {
    const { api, calls } = service();
    const uploads = createUploads(api, atOnce);

    await uploads.start(file(2 * piece + 1));

    expect(calls).toEqual(["open", "piece 0", "piece 1", "piece 2"]);
    expect(uploads.current.value).toMatchObject({ stage: "done", sent: 2 * piece + 1 });
  });

  it("goes on with the pieces that are missing when the connection is back", async () => {
    const { api, calls } = service([null, null, 0, null, null]);
    const uploads = createUploads(api, atOnce);

    await uploads.start(file(2 * piece + 1));

    expect(calls).toEqual(["open", "piece 0", "piece 1", "get", "piece 1", "piece 2"]);
    expect(uploads.current.value?.stage).toBe("done");
  });

  it("asks longer and longer pauses of itself while nothing answers", async () => {
    const { api } = service([null, 0, 0, 503, 0, 0, 0]);
    const pauses: number[] = [];
    const uploads = createUploads(api, (ms) => {
      pauses.push(ms);
      return Promise.resolve();
    });

    await uploads.start(file(2 * piece));

    expect(pauses).toEqual([1000, 2000, 4000]);
    expect(uploads.current.value?.stage).toBe("done");
  });

  it("of which a part is there needs the rest alone", async () => {
    const { api, calls } = service();
    const uploads = createUploads(api, atOnce);

    await uploads.start(file(2 * piece + 1), importOf(2 * piece + 1, [0, 2]));

    expect(calls).toEqual(["piece 1"]);
  });

  it("is told to be refused, and tried again from where it was", async () => {
    const { api, calls } = service([null, 401]);
    const uploads = createUploads(api, atOnce);

    await uploads.start(file(2 * piece));
    expect(uploads.current.value).toMatchObject({
      stage: "refused",
      problem: { detail: "不行。" },
    });
    await uploads.again();

    expect(calls).toEqual(["open", "piece 0", "get", "piece 0", "piece 1"]);
    expect(uploads.current.value?.stage).toBe("done");
  });

  it("that is cancelled while it waits leaves nothing", async () => {
    const { api, calls } = service([null, 0]);
    let cancelled: Promise<void> = Promise.resolve();
    const uploads = createUploads(api, () => {
      cancelled = uploads.cancel();
      return Promise.resolve();
    });

    await uploads.start(file(2 * piece));
    await cancelled;

    expect(calls).toEqual(["open", "piece 0", "remove 4f"]);
    expect(uploads.current.value).toBeNull();
  });
});
