import { describe, expect, it } from "vitest";
import type { SitingCandidate } from "@/api/siting";
import { ranked, scoreOf } from "./ranking";

function candidate(id: string, ord: number, worths: readonly (number | null)[]): SitingCandidate {
  return {
    kind: "park",
    id,
    name: id,
    shortName: null,
    english: null,
    plan: "plan",
    parkId: id,
    parkKind: "park",
    countyCodes: [],
    primaryIndustryId: null,
    position: null,
    accuracyM: null,
    precision: { class: "unlocated", accuracyM: null },
    locatedIn: null,
    ord,
    measures: [],
    limits: [],
    parts: worths.map((worth, index) => ({ key: `k${index}`, weight: 10, worth })),
    score: { from: 0, to: 0, known: 0 },
  };
}

describe("the order under other weights", () => {
  /** 30 x 1 + 10 x 0.5 of 50 known, 10 of 60 open: 35/60 and 45/60, as RankingTest of the service has it. */
  it("is by the sums of the service", () => {
    const parts = [
      { key: "a", weight: 30, worth: 1 },
      { key: "b", weight: 10, worth: 0.5 },
      { key: "c", weight: 10, worth: 0 },
      { key: "d", weight: 10, worth: null },
    ];

    expect(scoreOf(parts).from).toBeCloseTo(35 / 0.6, 5);
    expect(scoreOf(parts).to).toBeCloseTo(45 / 0.6, 5);
    expect(scoreOf(parts).known).toBeCloseTo(50 / 0.6, 5);
    expect(scoreOf([])).toEqual({ from: 0, to: 0, known: 0 });
  });

  it("is by the lower end, then the upper one, then the order of names", () => {
    const candidates = [
      candidate("name-2", 2, [0.5, 0.5]),
      candidate("name-1", 1, [0.5, 0.5]),
      candidate("open", 3, [1, null]),
      candidate("best", 4, [1, 1]),
    ];

    const ids = ranked(candidates, new Map()).map((each) => each.candidate.id);

    expect(ids).toEqual(["best", "open", "name-1", "name-2"]);
  });

  it("follows a weight at once", () => {
    const candidates = [candidate("a", 0, [1, 0]), candidate("b", 1, [0, 1])];

    const ids = ranked(candidates, new Map([["k1", 11]])).map((each) => each.candidate.id);

    expect(ids).toEqual(["b", "a"]);
  });

  /** Goal of the issue: 115 parks under other weights within 50 ms of processor time; 5,000 are done here. */
  it("is found for thousands within a frame or two", () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      candidate(`c${index}`, index, [((index * 7919) % 101) / 100, null, (index % 13) / 12]),
    );

    expect(ranked(many, new Map([["k0", 3]]))).toHaveLength(5000);
  });
});
