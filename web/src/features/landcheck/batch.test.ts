import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { effectScope } from "vue";
import type { LandBatch, LandBatchLine } from "@/api";
import { fetchDataWords } from "@/shared/i18n";
import { batchScene } from "./batch-scene";
import { secondsLeft, useBatch, type BatchView } from "./use-batch";

const batch: LandBatch = {
  id: "f5717f51-e2e1-4f09-9082-4f65f5b33f75",
  number: "B-2026-0007",
  title: "红线.gpkg",
  state: "running",
  post: "用地核查岗",
  createdAt: "2026-11-30T02:00:00Z",
  system: "EPSG:4527",
  systemName: "CGCS2000 3度带 39带",
  total: 300,
  done: 100,
  counts: { affected: 10, notAffected: 80, noData: 9, error: 1 },
  perSecond: 50,
  demo: true,
};

function line(number: number): LandBatchLine {
  return {
    number,
    row: number,
    title: `H-${number}`,
    outcome: "affected",
    areaM2: 10_000,
    areaMu: 15,
    reason: "压占永久基本农田 0.31 亩",
    tookMs: 20,
  };
}

/** Answers come when they come; time goes on meanwhile. */
const patience = { timeout: 60_000 };

beforeAll(fetchDataWords);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the points of a batch", () => {
  const points = [
    { lon: 115.8, lat: 24.5, outcome: "affected" },
    { lon: 115.9, lat: 24.6, outcome: "not_affected" },
    { lon: 115.9, lat: 24.5, outcome: "no_data" },
    { lon: 115.8, lat: 24.6, outcome: null },
  ];

  it("say what came of each, and which wait", () => {
    const scene = batchScene(points, true);

    expect(scene.points?.map(({ look }) => look)).toEqual([
      "point-affected",
      "point-clear",
      "point-no-data",
      "point-queued",
    ]);
    expect(scene.demo).toBe(true);
  });

  it("keep the map where it is while they change", () => {
    const changed = points.map((point) => ({ ...point, outcome: "affected" }));

    expect(batchScene(changed, false).bounds).toEqual(batchScene(points, false).bounds);
    expect(batchScene([], false).bounds).toBeNull();
  });
});

describe("the time that is left", () => {
  it("follows from how quickly it goes", () => {
    expect(secondsLeft(batch)).toBe(4);
    expect(secondsLeft({ ...batch, perSecond: null })).toBeNull();
  });
});

describe("a batch that is looked at", () => {
  /** Answers with what the service says in each round. */
  function served(rounds: readonly (readonly LandBatchLine[])[]): BatchView {
    let round = -1;
    vi.useFakeTimers();
    vi.stubGlobal("fetch", (url: string) => {
      if (url.includes("/points")) {
        return Promise.resolve(
          Response.json({ points: [{ lon: 115.8, lat: 24.5, outcome: null }] }),
        );
      }
      if (url.includes("/lines")) {
        const items = rounds[round] ?? [];
        return Promise.resolve(Response.json({ items, total: items.length, next: null }));
      }
      round += 1;
      const state = round + 1 < rounds.length ? "running" : "done";
      return Promise.resolve(Response.json({ ...batch, state }));
    });
    const view = effectScope(true).run(() => useBatch(batch.id));
    if (view === undefined) {
      throw new Error("The scope has ended");
    }
    return view;
  }

  it("gets new rows above those that are there", async () => {
    const view = served([
      [line(2), line(1)],
      [line(3), line(2), line(1)],
    ]);

    await vi.waitUntil(() => view.lines.value.length === 2, patience);
    const first = view.lines.value;
    await vi.waitUntil(() => view.lines.value.length === 3, patience);

    expect(first.map(({ number }) => number)).toEqual([2, 1]);
    expect(view.lines.value.map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(view.lines.value[2]).toBe(first[1]);
  });

  it("is asked no more when it is done", async () => {
    const view = served([[line(1)]]);
    await vi.waitUntil(() => view.points.value.length === 1, patience);
    const asked = vi.fn(() => Promise.resolve(Response.json(batch)));
    vi.stubGlobal("fetch", asked);

    await vi.advanceTimersByTimeAsync(60_000);

    expect(view.batch.value?.state).toBe("done");
    expect(asked).not.toHaveBeenCalled();
  });
});
