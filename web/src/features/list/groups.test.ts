import { describe, expect, it } from "vitest";
import { element, park, planData } from "@/test/plan-fixture";
import { groupParks } from "./groups";

const data = planData();

describe("the plan's order", () => {
  const groups = groupParks(data, data.parks, "plan");

  it("is the core, the clusters, then the kinds", () => {
    expect(groups.map(({ head }) => head.of)).toEqual(["core", "clusters", "kind", "kind"]);
    expect(groups.map(({ parks }) => parks.map(({ id }) => id))).toEqual([
      ["alpha"],
      ["beta", "gamma"],
      ["beta-foil"],
      ["lost"],
    ]);
  });

  it("lists every park once", () => {
    const ids = groups.flatMap(({ parks }) => parks.map(({ id }) => id));

    expect(ids.toSorted()).toEqual(data.parks.map(({ id }) => id).toSorted());
  });

  it("gives industry spaces a group each and a park to the first that names it", () => {
    const spaces = planData({
      layout: [
        element("it", { kind: "industry_space", parkIds: ["a", "b"] }),
        element("bio", { kind: "industry_space", parkIds: ["b", "c"] }),
      ],
      parks: [park("c"), park("b"), park("a")],
    });

    const found = groupParks(spaces, spaces.parks, "plan");

    expect(found.map(({ parks }) => parks.map(({ id }) => id))).toEqual([["a", "b"], ["c"]]);
  });

  it("does not take industry clusters for counties, even if one names a single county", () => {
    const clusters = planData({
      layout: [
        element("ceramics", { parkIds: ["a"], countyCodes: ["east"] }),
        element("wind", { parkIds: ["b"] }),
      ],
      parks: [park("a"), park("b")],
    });

    expect(groupParks(clusters, clusters.parks, "plan").map(({ head }) => head.of)).toEqual([
      "element",
      "element",
    ]);
  });
});

describe("another order", () => {
  const idsBy = (order: "firms" | "precision"): readonly string[] =>
    groupParks(data, data.parks, order).flatMap(({ parks }) => parks.map(({ id }) => id));

  it("by firms starts with the most", () => {
    expect(idsBy("firms").slice(0, 2)).toEqual(["beta", "alpha"]);
  });

  it("by precision ends with what is not located", () => {
    expect(idsBy("precision").slice(2)).toEqual(["gamma", "beta-foil", "lost"]);
  });
});
