/** The names that stand in areas, and the name of the core, which stands beside it. */
import { boundsOf, geometryContains } from "../values/geometry";
import { nameRow } from "./scene-rows";
import { keyOf, type LabelRow, type SceneInput } from "./scene-types";
import { elementTone, shapeTone } from "./tones";
import { wrapWords } from "../values/text";
import { colour, text } from "../values/tokens";
import type { MapCounty, MapPosition, MapSelection, MapShape } from "../values/types";

export interface NamedArea {
  readonly kind: "name" | "callout";
  readonly key: string;
  readonly selection: MapSelection | null;
  readonly geometry: GeoJSON.Geometry | null;
  /** Where the name stands when there is no geometry. */
  readonly position: MapPosition | null;
  /** A place of the area that moves with the map; its name is remembered by it. */
  readonly ref: MapPosition;
  /** Where a callout may point. */
  readonly anchors: () => readonly MapPosition[];
  readonly priority: number;
  /** The name may stand over the border where the area is too small for it. */
  readonly mayCross?: boolean;
  /** Fullest first. */
  readonly contents: readonly (readonly LabelRow[])[];
}

/** Notes of the core wrap at this width. */
const NOTE_PX = 160;
/** Anchors of a callout: cells of a grid over its bounds. */
const ANCHOR_GRID = 12;

export function areaNames(input: SceneInput, level: number): readonly NamedArea[] {
  return input.data.counties.flatMap((county) => {
    switch (county.kind) {
      case "county":
        return level >= (county.namedFrom ?? 9) && input.layers.has("counties")
          ? [countyName(input, county)]
          : [];
      case "neighbour":
        return level >= 9 && input.layers.has("boundaries") ? [neighbourName(county)] : [];
      case "city":
        return [];
    }
  });
}

function countyName(input: SceneInput, county: MapCounty): NamedArea {
  const selection: MapSelection = { kind: "county", id: county.id };
  const large = nameRow(county.name, text.county, colour.ink2);
  const small = nameRow(county.name, text.countySmall, colour.ink2);
  const tiny = nameRow(county.name, text.countyTiny, colour.ink2);
  const quiet = elementTone(input.shown, county.elementId) === "quiet";
  const fill = quiet ? colour.ink3 : (county.palette?.text ?? colour.ink2);
  const industry = county.subtitle === null ? [] : [nameRow(county.subtitle, text.subtitle, fill)];
  return {
    kind: "name",
    key: keyOf(selection),
    selection,
    geometry: county.geometry,
    position: county.position,
    ref: refOf(county),
    anchors: () => [],
    priority: 3,
    mayCross: county.namedFrom !== undefined,
    contents: [[large, ...industry], [small, ...industry], [large], [small], [tiny]],
  };
}

function neighbourName(county: MapCounty): NamedArea {
  return {
    kind: "name",
    key: `neighbour:${county.id}`,
    selection: null,
    geometry: county.geometry,
    position: county.position,
    ref: refOf(county),
    anchors: () => [],
    priority: 9,
    contents: [[nameRow(county.name, text.neighbour, colour.ink3)]],
  };
}

function refOf({ geometry, position }: Pick<MapCounty, "geometry" | "position">): MapPosition {
  const bounds = boundsOf(geometry);
  return position ?? { lon: bounds?.[0] ?? 0, lat: bounds?.[1] ?? 0 };
}

export function calloutNames(input: SceneInput, level: number): readonly NamedArea[] {
  if (!input.layers.has("core")) return [];
  const named = input.data.shapes.filter((shape) => shapeTone(input.shown, shape) !== "quiet");
  return named.map((shape) => {
    const selection: MapSelection = { kind: "layout", id: shape.id };
    return {
      kind: "callout" as const,
      key: keyOf(selection),
      selection,
      geometry: shape.geometry,
      position: null,
      ref: refOf({ geometry: shape.geometry, position: null }),
      anchors: () => anchorsOf(shape.geometry),
      priority: 1,
      contents:
        level >= 9
          ? fullCallout(shape)
          : [[nameRow(shortName(input, shape), text.coreName, colour.core)]],
    };
  });
}

function fullCallout(shape: MapShape): readonly (readonly LabelRow[])[] {
  const title = nameRow(shape.label, text.coreTitle, colour.core);
  const [name, ...notes] = shape.lines;
  const named = name === undefined ? [] : [nameRow(name, text.coreName, colour.core)];
  const noted = notes
    .flatMap((note) => wrapWords(note, NOTE_PX, text.coreNote))
    .map((line) => nameRow(line, text.coreNote, colour.core));
  return [[title, ...named, ...noted], [title, ...named], [title]];
}

/** “一核（示意范围）”, unless the label says so itself. */
function shortName(input: SceneInput, shape: MapShape): string {
  const { indicative } = input.labels;
  if (shape.precision !== "indicative" || indicative === undefined) return shape.label;
  return shape.label.includes(indicative) ? shape.label : `${shape.label}（${indicative}）`;
}

/** Points inside, the nearest to the middle first. */
function anchorsOf(geometry: GeoJSON.Geometry): readonly MapPosition[] {
  const bounds = boundsOf(geometry);
  if (bounds === null) return [];
  const [west, south, east, north] = bounds;
  const points: MapPosition[] = [];
  for (let i = 1; i < ANCHOR_GRID; i += 1) {
    for (let j = 1; j < ANCHOR_GRID; j += 1) {
      const at = {
        lon: west + ((east - west) * i) / ANCHOR_GRID,
        lat: south + ((north - south) * j) / ANCHOR_GRID,
      };
      if (geometryContains(geometry, at)) points.push(at);
    }
  }
  const off = ({ lon, lat }: MapPosition): number =>
    Math.hypot(lon - (west + east) / 2, lat - (south + north) / 2);
  return points.sort((a, b) => off(a) - off(b));
}
