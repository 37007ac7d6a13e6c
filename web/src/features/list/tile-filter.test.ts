import { describe, expect, it } from "vitest";
import { planData } from "@/test/plan-fixture";
import { noFilter } from "./filter";
import {
  isOfPlan,
  kindsOf,
  passesCounty,
  passesIndustry,
  passesKindOfParks,
  passesParkKind,
} from "./tile-filter";

const data = planData();
const known = new Set(["planId", "countyCodes", "relatedIndustryIds", "parkIds"]);
const maker = {
  planId: "here",
  countyCodes: ["east", "west"],
  relatedIndustryIds: ["battery-foil"],
  parkIds: ["beta-foil"],
};

describe("an object of a tile", () => {
  it("belongs to its plan", () => {
    expect(isOfPlan(data, known, maker)).toBe(true);
    expect(isOfPlan(data, known, { planId: "there" })).toBe(false);
    expect(isOfPlan(data, known, {})).toBe(false);
    expect(isOfPlan(data, new Set(), {})).toBe(true);
  });

  it("is in each of its counties", () => {
    expect(passesCounty({ ...noFilter, county: "west" }, known, maker)).toBe(true);
    expect(passesCounty({ ...noFilter, county: "north" }, known, maker)).toBe(false);
    expect(passesCounty({ ...noFilter, county: "west" }, known, {})).toBe(false);
    expect(passesCounty(noFilter, known, {})).toBe(true);
  });

  it("may have one county only, or none at all", () => {
    const west = { ...noFilter, county: "west" };
    const single = new Set(["countyCode"]);

    expect(passesCounty(west, single, { countyCode: "west" })).toBe(true);
    expect(passesCounty(west, single, { countyCode: "east" })).toBe(false);
    expect(passesCounty(west, new Set(), {})).toBe(true);
  });

  it("is found under every industry above its own", () => {
    const passes = (industry: string): boolean =>
      passesIndustry(data, { ...noFilter, industry }, known, maker);

    expect(["battery-foil", "foil", "material"].map(passes)).toEqual([true, true, true]);
    expect(["medical", "herbs"].map(passes)).toEqual([false, false]);
  });

  it("without industries is in none, unless its layer has none", () => {
    const filter = { ...noFilter, industry: "foil" };

    expect(passesIndustry(data, filter, known, {})).toBe(false);
    expect(passesIndustry(data, filter, new Set(), {})).toBe(true);
  });
});

describe("kinds", () => {
  it("of parks are grouped as in the panel", () => {
    const other = { ...noFilter, kind: "other" } as const;

    expect(passesParkKind(other, { kind: "site" })).toBe(true);
    expect(passesParkKind(other, { kind: "town" })).toBe(true);
    expect(passesParkKind(other, { kind: "park" })).toBe(false);
    expect(passesParkKind(other, { kind: "palace" })).toBe(false);
    expect(passesParkKind(noFilter, {})).toBe(true);
  });

  it("of firms are those of their parks", () => {
    expect(passesKindOfParks(data, { ...noFilter, kind: "featured_park" }, maker)).toBe(true);
    expect(passesKindOfParks(data, { ...noFilter, kind: "park" }, maker)).toBe(false);
  });

  it("narrow parks alone where the parks are not all here", () => {
    const partial = planData({ partial: new Set(["parks"]) });

    expect(passesKindOfParks(partial, { ...noFilter, kind: "park" }, maker)).toBe(true);
  });

  it("are named to the service one by one", () => {
    expect(kindsOf("other")).toBe("site,town");
    expect(kindsOf("park")).toBe("park");
    expect(kindsOf(null)).toBeUndefined();
  });
});
