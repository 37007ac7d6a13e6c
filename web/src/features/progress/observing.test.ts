import { describe, expect, it } from "vitest";
import type { Project } from "@/api";
import { fieldsOf, newId, stageRow } from "./observing";

const project: Project = {
  id: "p",
  plan: "meizhou",
  name: "项目",
  english: null,
  countyCodes: ["441402"],
  parkId: "meijiang-yuan",
  industries: [],
  stage: null,
  stageText: null,
  investor: null,
  modality: "plans",
  laterStatus: null,
  laterDocument: null,
  observations: [],
  sources: [],
};

describe("what is entered of a project", () => {
  it("is a row of its own in the county of the project", () => {
    expect(stageRow(project, null, { adcode: "441400", now: 36 })).toMatchObject({
      id: "p-10",
      action: "add",
      counties: ["441402"],
      fixed: { id: "p-10", project: "p" },
      known: { park_id: "meijiang-yuan" },
    });
  });

  it("is the whole plan's where the plan names no county", () => {
    const row = stageRow({ ...project, countyCodes: [] }, null, { adcode: "441400", now: 1 });

    expect(row.counties).toEqual(["441400"]);
  });

  it("begins with what is known of it", () => {
    const known = {
      id: "seen",
      stage: "建设" as const,
      asOf: "2023-06-01",
      parkId: null,
      words: "封顶",
      saidBy: "某单位",
      note: null,
      demo: false,
      sources: [],
    };

    expect(stageRow(project, known, { adcode: "441400", now: 1 })).toMatchObject({
      id: "seen",
      action: "change",
      known: { stage: "建设", as_of: "2023-06-01", park_id: "", words: "封顶" },
    });
  });

  it("has an id that outlets take", () => {
    expect(newId("p", 1_700_000_000_000)).toMatch(/^[a-z0-9-]+$/);
  });

  it("is asked without what stands apart", () => {
    const columns = ["id", "project", "stage", "document_id", "source_unit"].map((column) => ({
      column,
      label: column,
      required: false,
      type: "text" as const,
      unit: null,
      codes: [],
      naming: null,
    }));

    expect(fieldsOf({ kind: "project-observations", title: "", columns })).toEqual([columns[2]]);
  });
});
