import { beforeAll, describe, expect, it } from "vitest";
import type { Target } from "@/api";
import { fetchDataWords } from "@/shared/i18n";
import {
  commonYear,
  followed,
  howSentence,
  leadOf,
  reachOf,
  shownFigure,
  statusWord,
  type Followed,
  type Status,
} from "./target-status";

const open: Status = {
  code: "not_judged",
  judged: false,
  reason: "no_observation",
  observation: null,
  calculation: null,
};

function row(status: Partial<Status> = {}, target: Partial<Target> = {}): Followed {
  const own: Status = { ...open, ...status };
  return {
    target: {
      id: "t",
      plan: "here",
      group: "规模",
      name: "产值",
      english: null,
      unit: "亿元",
      baseYear: 2020,
      baseValue: 10,
      targetYear: 2025,
      targetValue: 20,
      targetValueTo: null,
      comparator: ">=",
      nature: "预期性",
      rowType: "target",
      industry: null,
      scope: null,
      direction: "more",
      rivals: [],
      conflicts: [],
      observations: [],
      status: own,
      sources: [],
      ...target,
    },
    status: own,
  };
}

function grown(value: number, baseValue: number | null = 10): Partial<Status> {
  return {
    code: "limited",
    reason: null,
    observation: "v",
    calculation: {
      baseYear: 2020,
      baseValue,
      year: 2023,
      value,
      targetYear: 2025,
      targetValue: 20,
      observedGrowth: 0.0323,
      requiredGrowth: 0.1487,
      ratio: 0.217,
    },
  };
}

beforeAll(fetchDataWords);

describe("a target", () => {
  it("that nobody measured fills nothing and says so", () => {
    expect(reachOf(open)).toBeNull();
    expect(shownFigure(row())).toBeNull();
    expect(statusWord(open)).toBe("不能判断");
  });

  it("whose figure counts something else is not compared", () => {
    const status: Status = { ...open, reason: "other_scope" };

    expect(statusWord(status)).toBe("口径不同");
    expect(reachOf(status)).toBeNull();
  });

  it.each([
    [15, 0.5],
    [10, 0],
    [8, -0.2],
    [25, 1.5],
  ])("at %d is %d of the way from 10 to 20", (value, reach) => {
    expect(reachOf(row(grown(value)).status)).toBeCloseTo(reach, 10);
  });

  it("without a base has no way to fill", () => {
    expect(reachOf(row(grown(15, null)).status)).toBeNull();
  });
});

describe("what is not known of all targets", () => {
  it("adds up to those that cannot be judged", () => {
    const lead = leadOf([
      row(),
      row(),
      row({ reason: "other_scope" }),
      row({ reason: "no_base" }),
      row(grown(15)),
    ]);

    expect(lead).toEqual({ all: 5, open: 4, none: 2, otherScope: 1, rest: 1 });
  });

  it("is asked of rows that want something alone", () => {
    expect(followed([row({}, { status: null }).target, row().target])).toHaveLength(1);
  });
});

describe("the year above a column", () => {
  it("is the one that all rows have", () => {
    expect(commonYear([2020, null, 2020])).toBe(2020);
    expect(commonYear([2020, 2021])).toBeNull();
    expect(commonYear([null])).toBeNull();
  });
});

describe("a calculation", () => {
  it("is nothing where nothing was computed by a rule", () => {
    expect(howSentence(row({ judged: true, code: "limited", reason: null }))).not.toContain("%");
  });
});
