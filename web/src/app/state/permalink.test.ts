import { describe, expect, it } from "vitest";
import { plainLink, readLink, writeLink, type LinkState } from "./permalink";

const full: LinkState = {
  plan: "meizhou",
  list: "enterprises",
  kind: "featured_park",
  industry: "copper-foil",
  county: "441403",
  unlocated: true,
  sort: "precision",
  selection: { kind: "source", id: "meizhou-plan", clause: "t1-3" },
  hiddenLayers: new Set(["towns", "boundaries"]),
  shownLayers: new Set(["control-zones", "parcels"]),
  baseMap: "tianditu",
  nearby: {
    origin: { lon: 116.12, lat: 24.29 },
    radiusKm: 12.5,
    kinds: new Set(["park", "town"]),
  },
  view: { lon: 116.15028, lat: 24.27, zoom: 9.75 },
  day: "2026-11-22",
  data: { part: "changes", id: "4f00" },
  language: "en",
  embed: true,
  elder: true,
};

describe("a link", () => {
  it("survives writing and reading", () => {
    expect(readLink(writeLink(full))).toEqual({ state: full, ignored: [] });
  });

  it("survives in 进展, under a name of its own", () => {
    const state: LinkState = { ...plainLink, data: { part: "progress", id: "projects" } };

    expect(writeLink(state)).toBe("?progress=projects");
    expect(readLink("?progress=projects")).toEqual({ state, ignored: [] });
    expect(readLink("?progress=nothing").ignored).toEqual(["progress"]);
  });

  it("survives in 核查, under a name of its own", () => {
    const id = "f5717f51-e2e1-4f09-9082-4f65f5b33f75";
    const state: LinkState = { ...plainLink, data: { part: "checks", id } };

    expect(writeLink(state)).toBe(`?check=${id}`);
    expect(readLink(`?check=${id}`)).toEqual({ state, ignored: [] });
  });

  it("survives with an object as the origin of a nearby search", () => {
    const state: LinkState = {
      ...plainLink,
      nearby: {
        origin: { kind: "park", id: "meijiang-yuan" },
        radiusKm: 20,
        kinds: new Set(["park", "enterprise", "transport", "town"]),
      },
    };

    expect(writeLink(state)).toBe("?near=park:meijiang-yuan");
    expect(readLink(writeLink(state)).state).toEqual(state);
  });

  it("is empty for the defaults", () => {
    expect(writeLink(plainLink)).toBe("");
    expect(readLink("")).toEqual({ state: plainLink, ignored: [] });
  });

  it("has the step of a guided reading, which has a view of its own", () => {
    const state: LinkState = { ...plainLink, data: { part: "story", step: 4 } };

    expect(writeLink({ ...state, view: { lon: 116, lat: 24, zoom: 9 } })).toBe("?story=4");
    expect(readLink("?story=4")).toEqual({ state, ignored: [] });
    expect(readLink("?story=4&at=116,24,9").state.view).toBeNull();
    expect(readLink("?story=0").ignored).toEqual(["story"]);
  });

  it("stays readable", () => {
    expect(writeLink({ ...plainLink, selection: { kind: "park", id: "a" } })).toBe("?sel=park:a");
  });
});

describe("what cannot be read", () => {
  it.each([
    ["kind=palace", "kind"],
    ["county=<script>", "county"],
    ["sel=planet:mars", "sel"],
    ["hide=towns,dragons", "hide"],
    ["show=parcels,Parcels", "show"],
    ["sel=feature:parcels", "sel"],
    ["at=116,24", "at"],
    ["at=116,95,9", "at"],
    ["at=a,b,c", "at"],
    ["near=500,24", "near"],
    ["near=county:441403", "near"],
    ["near=116,24&radius=9999", "radius"],
    ["near=116,24&radius=", "radius"],
    ["sort=random", "sort"],
    ["unlocated=maybe", "unlocated"],
    ["lang=fr", "lang"],
    ["day=2026-02-31", "day"],
    ["day=yesterday", "day"],
    ["utm=1", "utm"],
    ["plan=%E6%A2%85", "plan"],
  ])("%s is ignored and named", (search, name) => {
    const { state, ignored } = readLink(search);

    expect(ignored).toEqual([name]);
    expect({ ...state, nearby: null }).toEqual(plainLink);
  });
});
