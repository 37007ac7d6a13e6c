import { beforeAll, describe, expect, it } from "vitest";
import type { LandOutput, OutputFirm, OutputGroup, OutputPart } from "@/api/output";
import { fetchDataWords } from "@/shared/i18n";
import {
  changedFrom,
  clockText,
  countsOf,
  gapText,
  landRuleText,
  longestOf,
  outputId,
  parseOutput,
  segmentsOf,
} from "./words";

function part(points: number | null, rest: Partial<OutputPart> = {}): OutputPart {
  return {
    measure: "tax-per-land",
    numerator: 300.01,
    denominator: null,
    value: null,
    points,
    gap: null,
    mean: false,
    ...rest,
  };
}

function firm(points: readonly (number | null)[], rest: Partial<OutputFirm> = {}): OutputFirm {
  return {
    returnId: "a",
    name: "演示企业",
    grade: "B",
    firstGrade: "B",
    rank: 1,
    tied: false,
    points: 0,
    why: null,
    landMu: 15.91,
    land: [],
    leasedFloorM2: null,
    parts: points.map((each) => part(each)),
    source: "",
    demo: true,
    ...rest,
  };
}

function group(firms: readonly OutputFirm[]): OutputGroup {
  return {
    group: "large",
    name: { zh: "规上", en: "" },
    leastMu: 5,
    leastLeasedM2: null,
    weightings: [],
    counts: { a: 1, b: 0, c: 0, d: 2, noData: 1, outOfScope: 0 },
    firms: [...firms],
  };
}

function clock(standing: LandOutput["standing"]): string {
  const window = { from: "2026-11-23", to: "2026-11-27", daysLeft: 2, open: 1 };
  return clockText({ standing, window } as LandOutput);
}

beforeAll(fetchDataWords);

describe("the evaluation of firms in words", () => {
  it("tells the days of the public notice", () => {
    expect(clock("not_yet")).toBe("公示从 2026-11-23 开始。");
    expect(clock("open")).toBe("2026-11-23 至 2026-11-27，还有 2 天。");
    expect(clock("settling")).toBe("公示 2026-11-27 已满，还有 1 条异议待处理。");
    expect(clock("final")).toBe("公示 2026-11-23 至 2026-11-27，异议已处理完。");
  });

  it("says why there is no value, and what is given for it", () => {
    expect(gapText(part(1))).toBeNull();
    expect(gapText(part(null, { gap: "denominator_missing" }))).toBe("缺分母");
    expect(gapText(part(9.81, { gap: "denominator_missing", mean: true }))).toBe(
      "缺分母，取本组平均得分",
    );
  });

  it("names the kinds of land that count", () => {
    expect(landRuleText({ land: { adds: ["titled", "leased_in"], subtracts: ["excluded"] } })).toBe(
      "登记用地、租入 − 不计",
    );
    expect(landRuleText({ land: { adds: ["titled"], subtracts: [] } })).toBe("登记用地");
  });

  it("draws the longest bar in full, and nothing for a loss", () => {
    const all = group([firm([30, 20]), firm([10, -5])]);

    expect(longestOf(all)).toBe(50);
    expect(longestOf(group([firm([99], { points: null })]))).toBe(0);
    expect(segmentsOf(firm([30, 20]), 50)).toEqual([60, 40]);
    expect(segmentsOf(firm([10, -5, null]), 50)).toEqual([20, 0, 0]);
    expect(segmentsOf(firm([0]), 0)).toEqual([0]);
  });

  it("counts what there is", () => {
    expect(countsOf(group([]))).toEqual([
      { kind: "A", count: 1 },
      { kind: "D", count: 2 },
      { kind: "noData", count: 1 },
    ]);
  });

  it("tells a grade that changed", () => {
    expect(changedFrom(firm([]))).toBeNull();
    expect(changedFrom(firm([], { grade: "A" }))).toBe("B");
    expect(changedFrom(firm([], { grade: "A", firstGrade: null }))).toBe("无等级");
  });

  it("reads a county and year", () => {
    expect(parseOutput("441426-2025")).toEqual({ county: "441426", year: 2025 });
    expect(parseOutput("441426")).toBeNull();
    expect(outputId({ county: "441426", year: 2025 })).toBe("441426-2025");
  });
});
