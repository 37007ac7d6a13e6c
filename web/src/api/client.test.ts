import { afterEach, describe, expect, it, vi } from "vitest";
import { apiUrl, getAll, getJson, sendJson } from "./client";
import { ProblemError, problemOf } from "./problem";
import { answeredTo, readAs } from "./viewer";

function answer(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("an address", () => {
  it("is relative, so that any mount point works, and leaves out what is not given", () => {
    expect(apiUrl("parks", { plan: "meizhou", county: undefined })).toBe(
      "api/v1/parks?plan=meizhou",
    );
    expect(apiUrl("plans")).toBe("api/v1/plans");
  });
});

describe("a refusal", () => {
  it("carries the problem of the answer", async () => {
    const problem = { type: "/problems/x", title: "没有", status: 404, detail: "没有园区 x。" };
    vi.stubGlobal("fetch", () => Promise.resolve(answer(404, problem)));

    const error: unknown = await getJson("parks/x").catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(ProblemError);
    expect(problemOf(error)).toEqual(problem);
  });

  it("carries the status where the body is no problem", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("<html>", { status: 500 })));

    const error: unknown = await getJson("plans").catch((thrown: unknown) => thrown);

    expect(problemOf(error).status).toBe(500);
  });

  it("has status 0 where no answer came", () => {
    expect(problemOf(new TypeError("Failed to fetch")).status).toBe(0);
  });
});

describe("a list", () => {
  it("is read page after page until there is no next", async () => {
    const asked: string[] = [];
    vi.stubGlobal("fetch", (url: string) => {
      asked.push(url);
      return Promise.resolve(
        asked.length === 1
          ? answer(200, { items: [1, 2], total: 3, next: "c" })
          : answer(200, { items: [3], total: 3, next: null }),
      );
    });

    expect(await getAll("parks", { plan: "a" })).toEqual([1, 2, 3]);
    expect(asked).toEqual([
      "api/v1/parks?plan=a&limit=1000",
      "api/v1/parks?plan=a&limit=1000&cursor=c",
    ]);
  });

  it("may be a GeoJSON collection", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(answer(200, { features: [1], next: null })));

    expect(await getAll("counties")).toEqual([1]);
  });
});

describe("somebody who is signed in", () => {
  afterEach(() => {
    readAs("");
  });

  it("repeats the token of the cookie with what changes something", async () => {
    const sent = vi.fn((_: string, init: RequestInit) =>
      Promise.resolve(answer(200, { method: init.method })),
    );
    vi.stubGlobal("fetch", sent);
    vi.stubGlobal("document", { cookie: "a=b; XSRF-TOKEN=4711-ab; c=d" });

    await sendJson("PUT", "session/view", { asPublic: true });

    expect(sent.mock.calls[0]?.[1].headers).toMatchObject({ "X-XSRF-TOKEN": "4711-ab" });
  });

  it("is given nothing that the browser kept for the public, and told to whom an answer goes", async () => {
    const modes: (RequestCache | undefined)[] = [];
    vi.stubGlobal("fetch", (_: string, { cache }: RequestInit) => {
      modes.push(cache);
      const headers = { "ParkAtlas-Viewer": "desk-east" };
      return Promise.resolve(new Response("{}", { headers }));
    });

    await getJson("plans");
    readAs("desk-east");
    await getJson("plans");

    expect(modes).toEqual(["default", "no-store"]);
    expect(answeredTo.value).toBe("desk-east");
  });
});
