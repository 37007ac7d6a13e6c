import { describe, expect, it } from "vitest";
import type { SearchHit } from "@/api";
import { targetOf } from "./hit-target";

function hit(kind: string, id: string, source: SearchHit["source"] = null): SearchHit {
  return {
    kind,
    id,
    plan: "here",
    name: id,
    shortName: null,
    matched: id,
    match: "exact",
    position: null,
    hint: "",
    filter: null,
    source,
  };
}

describe("a hit opens", () => {
  it("the panel of its kind", () => {
    expect(targetOf(hit("park", "one"))).toEqual({ kind: "park", id: "one" });
  });

  it("the panel of its layer where it has none of its own", () => {
    expect(targetOf(hit("project", "one"))).toEqual({
      kind: "feature",
      layer: "projects",
      id: "one",
    });
  });

  it("the clause that speaks of it", () => {
    expect(targetOf(hit("policy", "one", { document: "paper", clause: "c1" }))).toEqual({
      kind: "source",
      id: "paper",
      clause: "c1",
    });
  });

  it("nothing where nothing is known of it", () => {
    expect(targetOf(hit("policy", "one"))).toBeNull();
  });
});
