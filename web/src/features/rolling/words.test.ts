import { beforeAll, describe, expect, it } from "vitest";
import type { RollingEvaluation, RollingProject } from "@/api/rolling";
import { fetchDataWords } from "@/shared/i18n";
import { clashText, countFreshness, dayIn, nextText, stageText } from "./words";

function evaluation(rest: Partial<RollingEvaluation>): RollingEvaluation {
  return {
    id: "e",
    name: "评估",
    everyMonths: null,
    nextOn: null,
    reason: "not_dated",
    sources: [],
    ...rest,
  };
}

function project(freshness: RollingProject["freshness"]): RollingProject {
  return {
    id: freshness,
    name: "项目",
    english: null,
    countyCodes: [],
    parkId: null,
    stage: null,
    stageText: null,
    seen: null,
    newest: null,
    days: null,
    freshness,
    plots: [],
    clashes: [],
  };
}

beforeAll(fetchDataWords);

describe("the rolling ledger in words", () => {
  it("says no day that the plan does not say", () => {
    expect(nextText(evaluation({}))).toBe("规划没有写日期");
    expect(nextText(evaluation({ everyMonths: 12 }))).toBe("每年一次，规划没有写日期");
    expect(nextText(evaluation({ reason: "period_over" }))).toBe("规划期已届满");
    expect(nextText(evaluation({ nextOn: "2027-06-30", reason: null }))).toBe("下一次 2027-06-30");
  });

  it("tells a clash with whose it is", () => {
    const clash = { kind: "plot_shared" as const, title: "一地两家", code: "PY-01" };

    expect(clashText({ ...clash, number: "XS-1", post: "招商岗" })).toBe(
      "一地两家 PY-01：XS-1，招商岗",
    );
    expect(clashText({ ...clash, number: null, post: null })).toBe("一地两家 PY-01");
  });

  it("counts the most urgent first", () => {
    expect(countFreshness([project("fresh"), project("red"), project("red")])).toEqual([
      { freshness: "red", count: 2 },
      { freshness: "fresh", count: 1 },
    ]);
  });

  it("says that the plan's words fit no stage", () => {
    expect(stageText(null)).toBe("未写明");
    expect(stageText("建设")).toBe("建设");
  });

  it("proposes a day", () => {
    expect(dayIn(6, new Date(2026, 10, 30))).toBe("2027-05-30");
  });
});
