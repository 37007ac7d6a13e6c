// @vitest-environment node
import { describe, expect, it } from "vitest";
import { ALL_LAYERS, EMPTY_DATA } from "../values/defaults";
import { sceneOf } from "./scene";
import type { SceneInput, SceneSymbol } from "./scene-types";
import type { MapData, MapEnterprise, MapPalette, MapPark, ShownIds } from "../values/types";

const palette = (key: string): MapPalette => ({
  key,
  seal: "材",
  fill: "#C54F0A",
  edge: "#8F3803",
  text: "#A8420A",
  tint: "#F8E7DA",
  ink: "#FFFFFF",
});

function park(id: string, more: Partial<MapPark> = {}): MapPark {
  return {
    id,
    kind: "park",
    label: id,
    position: { lon: 116, lat: 24 },
    accuracyM: 3000,
    precision: "place",
    palette: palette("material"),
    hostId: null,
    emphasised: false,
    countyCode: "441403",
    ...more,
  };
}

function firm(id: string, more: Partial<MapEnterprise> = {}): MapEnterprise {
  const nowhere = { position: null, accuracyM: null };
  return {
    id,
    label: id,
    ...nowhere,
    palette: palette("material"),
    hostId: "host",
    countyCode: null,
    ...more,
  };
}

function scene(data: Partial<MapData>, more: Partial<SceneInput> = {}): readonly SceneSymbol[] {
  return sceneOf({
    data: { ...EMPTY_DATA, ...data },
    shown: null,
    layers: ALL_LAYERS,
    selection: null,
    zoom: 9.3,
    compact: false,
    labels: { mapName: "", km: "km", m: "m", nested: (count) => String(count) },
    ...more,
  });
}

function tallyOf(symbol: SceneSymbol | undefined): { cells: number; more: number } {
  const row = symbol?.rows.find((candidate) => candidate.kind === "tally");
  return row?.kind === "tally"
    ? { cells: row.cells.length, more: row.more }
    : { cells: 0, more: 0 };
}

function paletteKey({ glyph }: SceneSymbol): string | null {
  return "palette" in glyph ? glyph.palette.key : null;
}

function cellsOf(symbol: SceneSymbol | undefined): readonly string[] {
  const row = symbol?.rows.find((candidate) => candidate.kind === "tally");
  return row?.kind === "tally" ? row.cells.map(({ palette: { key } }) => key) : [];
}

/** A filter that leaves nothing. */
const nothingShown: ShownIds = {
  parks: new Map(),
  enterprises: new Map(),
  layout: new Map(),
  county: null,
};

const elsewhere = { position: { lon: 116.1, lat: 24 }, accuracyM: 500 };

describe("sceneOf", () => {
  it("counts nested parks and firms under the host's name", () => {
    const nested = park("nested", { kind: "sub_park", position: null, hostId: "host" });

    const [host, ...rest] = scene({
      parks: [park("host"), nested],
      enterprises: [firm("a"), firm("b")],
    });

    expect(rest).toEqual([]);
    expect(tallyOf(host)).toEqual({ cells: 3, more: 0 });
  });

  it("follows the hosts up to a park: a nested park of a featured park counts at the park", () => {
    const featured = park("featured", { kind: "featured_park", position: null, hostId: "host" });
    const nested = park("nested", { kind: "sub_park", position: null, hostId: "featured" });

    const [host, ...rest] = scene({ parks: [park("host"), featured, nested] });

    expect(rest).toEqual([]);
    expect(host?.rows).toHaveLength(3);
  });

  it("cuts more than twelve firms to eleven and the rest", () => {
    const thirteen = Array.from({ length: 13 }, (_, index) => firm(`f${index}`));

    const [host] = scene({ parks: [park("host")], enterprises: thirteen });

    expect(tallyOf(host)).toEqual({ cells: 11, more: 2 });
  });

  it("draws a firm with a place of its own apart from its host", () => {
    const symbols = scene({ parks: [park("host")], enterprises: [firm("own", elsewhere)] });

    expect(symbols.map(({ key }) => key)).toEqual(["park:host", "enterprise:own"]);
  });

  it("gathers what is known only to the county in one stack between the levels 8 and 11", () => {
    const coarse = {
      hostId: null,
      countyCode: "441403",
      position: { lon: 116.5, lat: 24 },
      accuracyM: 10_000,
    };
    const data = {
      parks: [park("site", { ...coarse, kind: "site" })],
      enterprises: [firm("firm", coarse)],
    };

    expect(scene(data).map(({ glyph }) => glyph)).toEqual([{ kind: "stack", count: 2 }]);
    expect(scene(data, { zoom: 12 }).map(({ key }) => key)).toEqual([
      "park:site",
      "enterprise:firm",
    ]);
  });

  it("draws a park known only to the county as a dashed seal, not in a stack", () => {
    const [symbol] = scene({ parks: [park("coarse", { accuracyM: 10_000 })] });

    expect(symbol?.glyph).toMatchObject({ kind: "seal", look: "dashed" });
  });

  it("turns grey what stands beside the filter, and names a grey host of what does not", () => {
    const shown = { ...nothingShown, enterprises: new Map([["a", "full" as const]]) };
    const data = { parks: [park("host"), park("other")], enterprises: [firm("a"), firm("b")] };

    const symbols = scene(data, { shown });

    expect(symbols.map(({ key, rows }) => [key, rows.length])).toEqual([
      ["park:host", 2],
      ["park:other", 0],
    ]);
    expect(symbols.map(paletteKey)).toEqual(["quiet", "quiet"]);
    expect(cellsOf(symbols[0])).toEqual(["material", "quiet"]);
  });

  it("draws what the filter names too as an outline in the colour of its industry", () => {
    const shown = { ...nothingShown, parks: new Map([["host", "also" as const]]) };

    const [symbol] = scene({ parks: [park("host")] }, { shown });

    expect(symbol?.glyph).toMatchObject({
      palette: { key: "material", fill: "#F8E7DA", ink: "#A8420A", edge: "#8F3803" },
    });
    expect(symbol?.rows).toHaveLength(1);
  });

  it("draws at every scale what the filter asks for", () => {
    const shown = { ...nothingShown, parks: new Map([["site", "full" as const]]) };
    const data = { parks: [park("site", { kind: "site" }), park("more", { kind: "site" })] };

    expect(scene(data, { zoom: 9, shown }).map(({ key }) => key)).toEqual(["park:site"]);
    expect(scene(data, { zoom: 9 })).toEqual([]);
  });

  it("draws a nested park at its own place where that is known better, or lies in another county", () => {
    const nested = { kind: "sub_park", hostId: "host", ...elsewhere } as const;
    const coarse = { ...nested, accuracyM: 5000 };
    const other = { ...coarse, countyCode: "441402" };

    const keys = (more: Partial<MapPark>): readonly string[] =>
      scene({ parks: [park("host"), park("nested", more)] }).map(({ key }) => key);

    expect(keys(nested)).toEqual(["park:host", "park:nested"]);
    expect(keys(coarse)).toEqual(["park:host"]);
    expect(keys(other)).toEqual(["park:host", "park:nested"]);
  });

  it("draws a core that has a place", () => {
    const [symbol] = scene({ parks: [park("core", { kind: "core" })] });

    expect(symbol).toMatchObject({ key: "park:core", glyph: { kind: "seal" } });
  });

  it("shows seals and names only below level 9", () => {
    const town = { id: "t", label: "t", position: { lon: 116, lat: 24 }, core: true };

    const symbols = scene(
      { parks: [park("host")], enterprises: [firm("a")], towns: [town] },
      { zoom: 8.1 },
    );

    expect(symbols.map(({ key, rows }) => [key, rows.length])).toEqual([["park:host", 1]]);
  });

  it("shows a selected object that the zoom level would hide", () => {
    const site = park("site", { kind: "site" });

    expect(scene({ parks: [site] }, { zoom: 9 })).toEqual([]);
    expect(
      scene({ parks: [site] }, { zoom: 9, selection: { kind: "park", id: "site" } }),
    ).toMatchObject([{ key: "park:site", selected: true, priority: 0 }]);
  });

  it("leaves unlocated objects without a host to the list", () => {
    const lost = park("lost", { position: null, accuracyM: null, precision: "unlocated" });

    expect(scene({ parks: [lost], enterprises: [firm("f", { hostId: null })] })).toEqual([]);
  });

  it("survives hosts that name each other", () => {
    const a = park("a", { kind: "sub_park", position: null, hostId: "b" });
    const b = park("b", { kind: "sub_park", position: null, hostId: "a" });

    expect(scene({ parks: [a, b] })).toEqual([]);
  });
});
