import { describe, expect, it } from "vitest";
import {
  matchingEnterprises,
  matchingParks,
  noFilter,
  noPages,
  type Filter,
  type ListQuery,
} from "@/features/list";
import { planData } from "@/test/plan-fixture";
import { cqlOf, exportLayers, filtersOf, isReadable, layerOfList } from "./selection";

const data = planData();

function query(filter: Filter): ListQuery {
  return {
    mode: "parks",
    filter,
    sort: "plan",
    unlocated: false,
    parks: matchingParks(data, filter),
    enterprises: matchingEnterprises(data, filter),
    pages: noPages,
  };
}

describe("the filter of an export", () => {
  it("is the plan where nothing is filtered", () => {
    for (const layer of exportLayers) {
      const plain = cqlOf(layer, data, query(noFilter), true);

      expect(plain).toBe(cqlOf(layer, data, query({ ...noFilter, county: "east" }), false));
      expect(plain).toMatch(/^(planId = 'here'|id IN \(.*\))$/);
    }
  });

  it("names the objects that the list shows, those merely mentioned included", () => {
    const filter: Filter = { ...noFilter, industry: "material" };
    const { primary, mentioned } = matchingParks(data, filter);
    const ids = [...primary, ...mentioned].map(({ id }) => `'${id}'`).join(",");

    expect(ids).not.toBe("");
    expect(cqlOf("parks", data, query(filter), true)).toBe(`planId = 'here' AND id IN (${ids})`);
    expect(cqlOf("park-boundaries", data, query(filter), true)).toBe(
      `planId = 'here' AND parkId IN (${ids})`,
    );
  });

  it("goes by property where the list has no such objects", () => {
    const filter: Filter = { kind: "park", industry: "foil", county: "east" };

    expect(cqlOf("layout", data, query(filter), true)).toBe(
      "planId = 'here' AND industryIds IN ('foil','battery-foil') AND countyCodes = 'east'",
    );
    expect(cqlOf("towns", data, query(filter), true)).toBe(
      "planId = 'here' AND countyCode = 'east'",
    );
    expect(filtersOf("towns", data, query(filter))).toEqual(["county"]);
  });

  it("goes by property where the browser does not hold the list", () => {
    const filter: Filter = { kind: "other", industry: "foil", county: "east" };
    const firms = planData({ partial: new Set(["enterprises"]) });
    const all = planData({ partial: new Set(["enterprises", "parks"]) });
    const inEast = "relatedIndustryIds IN ('foil','battery-foil') AND countyCodes = 'east'";
    const hosts = data.parks.filter(({ kind }) => kind === "site" || kind === "town");
    const ids = hosts.map(({ id }) => `'${id}'`).join(",");

    expect(cqlOf("enterprises", firms, query(filter), true)).toBe(
      `planId = 'here' AND ${ids === "" ? "FALSE" : `parkIds IN (${ids})`} AND ${inEast}`,
    );
    expect(cqlOf("parks", all, query(filter), true)).toBe(
      `planId = 'here' AND kind IN ('site','town') AND ${inEast}`,
    );
    expect(filtersOf("enterprises", all, query(filter))).toEqual(["industry", "county"]);
    expect(filtersOf("park-boundaries", all, query(filter))).toEqual([]);
  });

  it("goes by property where the list is too long for a filter", () => {
    const firm = data.enterprises[0];
    const long: ListQuery = {
      ...query({ ...noFilter, county: "east" }),
      enterprises: {
        primary: firm === undefined ? [] : Array<typeof firm>(600).fill(firm),
        mentioned: [],
      },
    };

    expect(long.enterprises.primary).toHaveLength(600);
    expect(cqlOf("enterprises", data, long, true)).toBe("planId = 'here' AND countyCodes = 'east'");
  });

  it("selects nothing where the list is empty", () => {
    const nothing: ListQuery = {
      ...query({ ...noFilter, county: "east" }),
      parks: { primary: [], mentioned: [] },
    };

    expect(cqlOf("parks", data, nothing, true)).toBe("planId = 'here' AND FALSE");
  });

  it("is measured in bytes", () => {
    expect(isReadable("a".repeat(4096))).toBe(true);
    expect(isReadable("园".repeat(1366))).toBe(false);
  });
});

it("opens on what the list shows", () => {
  expect(layerOfList("enterprises")).toBe("enterprises");
  expect(layerOfList("places")).toBe("transport");
});
