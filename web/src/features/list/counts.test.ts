import { describe, expect, it } from "vitest";
import { planData } from "@/test/plan-fixture";
import { countyCounts, industryCounts, kindCounts, waysOut } from "./counts";
import { kindGroups, matchingEnterprises, matchingParks, noFilter, type Filter } from "./filter";

const data = planData();
const industries = data.industries.nodes.map(({ id }) => id);
const filters: readonly Filter[] = [null, ...kindGroups].flatMap((kind) =>
  [null, ...industries].flatMap((industry) =>
    [null, "east", "west"].map((county) => ({ kind, industry, county })),
  ),
);

describe("under every combination of filters", () => {
  it("the sectors add up to the total", () => {
    for (const filter of filters) {
      const { byIndustry, total } = industryCounts(data, filter);
      const sectors = data.industries.children(null).map(({ id }) => byIndustry.get(id));
      const sum = (member: "parks" | "firms"): number =>
        sectors.reduce((all, count) => all + (count?.[member] ?? 0), 0);

      expect(sum("parks")).toBe(total.parks);
      expect(sum("firms")).toBe(total.firms);
    }
  });

  it("the kinds add up to all", () => {
    for (const filter of filters) {
      const counts = kindCounts(data, filter);

      expect(kindGroups.reduce((all, kind) => all + counts[kind], 0)).toBe(counts.all);
    }
  });

  it("a row's number is what a click on it leaves", () => {
    for (const filter of filters) {
      const { byIndustry } = industryCounts(data, filter);
      for (const industry of industries) {
        const clicked = { ...filter, industry };

        expect(matchingParks(data, clicked).primary).toHaveLength(
          byIndustry.get(industry)?.parks ?? 0,
        );
        expect(matchingEnterprises(data, clicked).primary).toHaveLength(
          byIndustry.get(industry)?.firms ?? 0,
        );
      }
    }
  });

  it("a chip's number is what a click on it leaves", () => {
    for (const filter of filters) {
      const counts = kindCounts(data, filter);
      for (const kind of kindGroups) {
        expect(matchingParks(data, { ...filter, kind }).primary).toHaveLength(counts[kind]);
      }
    }
  });

  it("no object is both counted and merely mentioned", () => {
    for (const filter of filters) {
      const { primary, mentioned } = matchingParks(data, filter);

      expect(primary.filter((park) => mentioned.includes(park))).toEqual([]);
    }
  });
});

describe("an industry filter", () => {
  it("includes all below the node", () => {
    const { primary } = matchingEnterprises(data, { ...noFilter, industry: "material" });

    expect(primary.map(({ id }) => id)).toEqual(["maker"]);
  });

  it("finds what merely mentions the industry, apart from the count", () => {
    const { primary, mentioned } = matchingParks(data, { ...noFilter, industry: "medical" });

    expect(primary.map(({ id }) => id)).toEqual(["alpha", "gamma"]);
    expect(mentioned.map(({ id }) => id)).toEqual(["beta"]);
  });

  it("finds a park by both statements of the plan", () => {
    const found = (industry: string): readonly string[] => {
      const { primary, mentioned } = matchingParks(data, { ...noFilter, industry });
      return [...primary, ...mentioned].map(({ id }) => id);
    };

    expect(found("foil")).toContain("beta");
    expect(found("medical")).toContain("beta");
  });
});

it("counts a county's parks and firms under the other filters", () => {
  const counts = countyCounts(data, { ...noFilter, kind: "park" });

  expect(counts.get("west")).toEqual({ parks: 1, firms: 0 });
  expect(counts.get("east")).toEqual({ parks: 2, firms: 3 });
});

it("names the filters whose removal brings something back", () => {
  const ways = waysOut(data, { kind: "featured_park", industry: "medical", county: "west" });

  expect(ways.map(({ remove, leaves }) => [remove, leaves.parks])).toEqual([
    ["kind", 1],
    ["industry", 0],
    ["county", 0],
  ]);
});
