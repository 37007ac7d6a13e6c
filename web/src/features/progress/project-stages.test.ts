import { describe, expect, it } from "vitest";
import type { Project } from "@/api";
import { park, planData } from "@/test/plan-fixture";
import {
  countStages,
  latestStage,
  placesOf,
  quartersOf,
  sortProjects,
  sourcesOf,
  stages,
} from "./project-stages";

function project(id: string, rest: Partial<Project> = {}): Project {
  return {
    id,
    plan: "meizhou",
    name: id,
    english: null,
    countyCodes: [],
    parkId: null,
    industries: [],
    stage: null,
    stageText: null,
    investor: null,
    modality: "plans",
    laterStatus: null,
    laterDocument: null,
    observations: [],
    sources: [],
    ...rest,
  };
}

describe("stages", () => {
  it("fill their disc from planned to producing", () => {
    expect(stages.map(quartersOf)).toEqual([4, 3, 2, 1, 0, null]);
  });

  it("are counted, those without a project too", () => {
    const counts = countStages([project("a", { stage: "谋划" }), project("b")]);

    expect(counts.map(({ count }) => count)).toEqual([0, 0, 0, 0, 1, 1]);
  });

  it("are counted as they were last seen, where the map says so", () => {
    const observations: Project["observations"] = [
      {
        id: "seen",
        stage: "投产",
        asOf: "2024-01-01",
        parkId: null,
        words: null,
        saidBy: "某单位",
        note: null,
        demo: false,
        sources: [],
      },
    ];
    const counts = countStages([project("a", { stage: "谋划", observations })], latestStage);

    expect(counts.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 0]);
  });

  it("order the list, those with later news first among equals", () => {
    const sorted = sortProjects([
      project("unknown"),
      project("heard", { laterStatus: "已投产。" }),
      project("planned", { stage: "谋划" }),
      project("built", { stage: "建设" }),
    ]);

    expect(sorted.map(({ id }) => id)).toEqual(["built", "planned", "heard", "unknown"]);
  });
});

describe("what was reported later", () => {
  it("stands apart from what the plan says", () => {
    const source = (documentId: string): Project["sources"][number] => ({
      documentId,
      clauseId: null,
      clause: null,
      quote: null,
    });
    const { plan, later } = sourcesOf(
      project("a", { laterDocument: "news", sources: [source("plan"), source("news")] }),
    );

    expect(plan).toEqual([source("plan")]);
    expect(later).toEqual([source("news")]);
  });
});

describe("a project on the map", () => {
  it("stands under its park; several counties are no place", () => {
    const data = planData({ parks: [park("one")] });

    const places = placesOf(data, [
      project("a", { parkId: "one" }),
      project("b", { parkId: "one" }),
      project("c", { countyCodes: ["441402", "441403"] }),
      project("d"),
    ]);

    expect(places.map(({ key, projects }) => [key, projects.map(({ id }) => id)])).toEqual([
      ["park/one", ["a", "b"]],
    ]);
  });
});
