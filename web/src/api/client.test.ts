import { afterEach, describe, expect, it, vi } from "vitest";
import { apiUrl, getAll, getJson } from "./client";
import { ProblemError, problemOf } from "./problem";

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
