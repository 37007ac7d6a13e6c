import { effectScope, nextTick, shallowRef } from "vue";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { changesApi, type ChangeSet, type Job } from "@/api";
import { usePublication } from "./publication";

const accepted: ChangeSet = {
  id: "a-1",
  kind: "parcels",
  countyCode: "441426",
  title: "竣工",
  state: "accepted",
  version: 3,
  rows: { added: 0, changed: 9000, deleted: 0 },
  author: { post: "录入岗" },
  import: null,
  job: null,
  createdAt: "2026-11-29T00:00:00Z",
  demo: true,
  events: [],
  checks: [],
  may: [],
};

function job(state: Job["state"]): Job {
  const problem = {
    type: "/problems/base-version-changed",
    title: "已发布的内容变了",
    status: 409,
    detail: "重新起草。",
    code: "BASE_VERSION_CHANGED",
  };
  return {
    id: "4f",
    kind: "publication",
    state,
    progress: { done: 0, total: null, unit: "objects" },
    result: null,
    problem: state === "failed" ? problem : null,
    createdAt: "2026-11-29T00:00:00Z",
    startedAt: null,
    endedAt: null,
    expiresAt: null,
  };
}

const settled = async (): Promise<void> => {
  await vi.advanceTimersByTimeAsync(0);
  await nextTick();
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("a publication by a job", () => {
  it("is waited for until it is done", async () => {
    const ask = vi.spyOn(changesApi, "job").mockResolvedValueOnce(job("running"));
    ask.mockResolvedValueOnce(job("done"));
    const set = shallowRef(accepted);
    const published = vi.fn();
    const scope = effectScope();
    const made = scope.run(() => usePublication(() => set.value, published));

    expect(ask).not.toHaveBeenCalled();
    set.value = { ...accepted, job: "4f" };
    await nextTick();
    await settled();
    expect(made?.running.value).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(made?.running.value).toBe(false);
    expect(published).toHaveBeenCalledOnce();
    scope.stop();
  });

  it("says why nothing was published", async () => {
    vi.spyOn(changesApi, "job").mockResolvedValue(job("failed"));
    const scope = effectScope();
    const published = vi.fn();
    const made = scope.run(() => usePublication(() => ({ ...accepted, job: "4f" }), published));

    await settled();

    expect(made?.refused.value?.code).toBe("BASE_VERSION_CHANGED");
    expect(published).not.toHaveBeenCalled();
    scope.stop();
  });
});
