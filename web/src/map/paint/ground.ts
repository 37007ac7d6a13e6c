/** Paints what lies under the symbols: land, neighbours, ribbons, borders, blocks, the core. docs/design/look.md §3. */
import { paintBase } from "./base-layer";
import type { Borders } from "./borders";
import { paintLayoutAreas, paintLayoutPoints, underFilter } from "./layout-layer";
import type { Box, Point } from "../values/boxes";
import type { Brush } from "./brush";
import { boundsOf, polygonsOf } from "../values/geometry";
import { elementTone, parkTone, shapeTone, toned } from "../scene/tones";
import { areaPath, fillPath, hatchPath, linePath, strokePath } from "./paths";
import { colour, fontOf, ribbon, text } from "../values/tokens";
import type {
  LayerId,
  MapBaseFeature,
  MapBlock,
  MapCounty,
  MapData,
  MapShape,
  ShownIds,
  Tone,
} from "../values/types";

/** What of the data lies on the ground. */
export type GroundData = Required<
  Pick<MapData, "counties" | "shapes" | "blocks" | "drawings" | "base">
>;

/** How it is shown. */
export interface GroundLook {
  readonly layers: ReadonlySet<LayerId>;
  readonly shown: ShownIds | null;
  /** A raster base map lies below: leave its ground visible. */
  readonly overRaster: boolean;
  /** The words across demonstration blocks. */
  readonly demo: string;
  readonly textScale: number;
}

export interface Ground extends GroundLook {
  readonly data: GroundData;
  readonly borders: Borders;
}

/** Answers the ids of what it painted of layout and base. */
export function paintGround(brush: Brush, ground: Ground): readonly string[] {
  const counties = ground.data.counties.filter(({ kind }) => kind === "county");
  const cities = ground.data.counties.filter(({ kind }) => kind === "city");
  const outlines = hasOutline(cities) ? cities : counties;
  if (!ground.overRaster) {
    if (ground.layers.has("boundaries")) paintNeighbours(brush, ground.data);
    paintLand(brush, outlines);
  }
  const drawings = ground.layers.has("layout")
    ? underFilter(ground.data.drawings, ground.shown)
    : [];
  paintLayoutAreas(brush, drawings);
  if (ground.layers.has("counties")) {
    for (const county of counties) paintRibbon(brush, county, ground);
  }
  paintVeil(brush, counties, ground.shown?.county ?? null);
  if (ground.layers.has("boundaries")) paintBorders(brush, ground.borders, cities);
  const base = basePainted(brush, ground);
  if (ground.layers.has("core")) {
    for (const shape of ground.data.shapes)
      paintShape(brush, shape, shapeTone(ground.shown, shape));
  }
  if (ground.layers.has("blocks")) {
    for (const block of ground.data.blocks) paintBlock(brush, block, ground);
  }
  paintLayoutPoints(brush, drawings);
  return [...drawings, ...base].map(({ id }) => id);
}

function basePainted(
  brush: Brush,
  { data, layers, overRaster, demo }: Ground,
): readonly MapBaseFeature[] {
  if (overRaster || !layers.has("basemap")) return [];
  const features = data.base.filter(({ minZoom }) => brush.zoom + 0.3 >= minZoom);
  paintBase(brush, features, demo);
  return features;
}

function paintNeighbours(brush: Brush, data: GroundData): void {
  const neighbours = data.counties.filter(({ kind }) => kind === "neighbour");
  for (const { geometry } of neighbours) {
    strokePath(brush, areaPath(brush, geometry), { colour: colour.neighbourLine, width: 1 });
  }
  fadeOut(brush, neighbours);
}

/** The neighbours end where their data was cut off: no border lies there, so none is seen. */
function fadeOut(brush: Brush, neighbours: readonly MapCounty[]): void {
  const bounds = boundsOf({
    type: "GeometryCollection",
    geometries: neighbours.flatMap(({ geometry }) => (geometry === null ? [] : [geometry])),
  });
  if (bounds === null) return;
  const [west, south, east, north] = bounds;
  const a = brush.project({ lon: west, lat: north });
  const b = brush.project({ lon: east, lat: south });
  const [dx, dy] = [(b.x - a.x) * FADE, (b.y - a.y) * FADE];
  const { width, height } = brush;
  fadeBand(brush, { x: a.x - 2, y: 0, w: dx, h: height }, { x: a.x, y: 0 }, { x: a.x + dx, y: 0 });
  fadeBand(
    brush,
    { x: b.x - dx, y: 0, w: dx + 2, h: height },
    { x: b.x, y: 0 },
    { x: b.x - dx, y: 0 },
  );
  fadeBand(brush, { x: 0, y: a.y - 2, w: width, h: dy }, { x: 0, y: a.y }, { x: 0, y: a.y + dy });
  fadeBand(
    brush,
    { x: 0, y: b.y - dy, w: width, h: dy + 2 },
    { x: 0, y: b.y },
    { x: 0, y: b.y - dy },
  );
}

/** The ground outside, hiding everything at `from` and nothing at `to`. */
function fadeBand({ context }: Brush, { x, y, w, h }: Box, from: Point, to: Point): void {
  const fade = context.createLinearGradient(from.x, from.y, to.x, to.y);
  fade.addColorStop(0, colour.landOut);
  fade.addColorStop(0.2, colour.landOut);
  fade.addColorStop(1, `${colour.landOut}00`);
  context.fillStyle = fade;
  context.fillRect(x, y, w, h);
}

function paintLand(brush: Brush, outlines: readonly MapCounty[]): void {
  const { context, ratio } = brush;
  context.save();
  context.shadowColor = colour.shadow;
  context.shadowBlur = 14 * ratio;
  context.shadowOffsetY = 3 * ratio;
  const land = new Path2D();
  for (const { geometry } of outlines) land.addPath(areaPath(brush, geometry));
  context.fillStyle = colour.land;
  context.fill(land);
  context.restore();
}

/** The part of the neighbours' extent over which they fade. */
const FADE = 0.12;
/** How much of the ground a veil hides. */
const VEIL = 0.7;

/**
 * Full width, 18 px, at level 9, where a county is a few finger widths; a third of it from level 12 on, where it is a
 * line beside a border. Below 9 it shrinks too, or a county would be nothing but ribbon.
 */
export function ribbonScale(zoom: number): number {
  return zoom < 9
    ? Math.max(0.4, 1 - (9 - zoom) * 0.35)
    : Math.max(1 / 3, 1 - ((zoom - 9) * 2) / 9);
}

function paintRibbon(brush: Brush, county: MapCounty, { shown, overRaster }: Ground): void {
  if (county.palette === null) return;
  const { context, zoom } = brush;
  const { fill } = toned(
    county.palette,
    elementTone(shown, county.elementId) === "quiet" ? "quiet" : "full",
  );
  const path = areaPath(brush, county.geometry);
  const scale = ribbonScale(zoom);
  context.save();
  context.clip(path, "evenodd");
  if (!overRaster) fillPath(brush, path, fill, ribbon.tint);
  strokePath(brush, path, {
    colour: fill,
    width: 2 * ribbon.outer * scale,
    alpha: ribbon.outerAlpha,
  });
  strokePath(brush, path, {
    colour: fill,
    width: 2 * ribbon.inner * scale,
    alpha: ribbon.innerAlpha,
  });
  context.restore();
}

/** Around the county that a filter asks for the others step back, and it has a frame. */
function paintVeil(brush: Brush, counties: readonly MapCounty[], chosen: string | null): void {
  const framed = counties.find(({ id }) => id === chosen);
  if (framed === undefined) return;
  for (const { id, geometry } of counties) {
    if (id !== chosen) fillPath(brush, areaPath(brush, geometry), colour.landOut, VEIL);
  }
}

function hasOutline(areas: readonly MapCounty[]): boolean {
  return areas.some(({ geometry }) => geometry !== null);
}

/** Where the data has no outline of the city, the edges of one county only are it. */
function paintBorders(brush: Brush, { inner, outer }: Borders, cities: readonly MapCounty[]): void {
  const between = linePath(brush, inner);
  strokePath(brush, between, { colour: colour.white, width: 1.6 });
  strokePath(brush, between, { colour: colour.countyLine, width: 0.8, dash: [5, 2, 1.2, 2] });
  const outlines = hasOutline(cities)
    ? cities.map(({ geometry }) => areaPath(brush, geometry))
    : [linePath(brush, outer)];
  for (const outline of outlines) {
    strokePath(brush, outline, { colour: colour.white, width: 3.2 });
    strokePath(brush, outline, { colour: colour.cityLine, width: 1.5 });
  }
}

const HATCH = { pitch: 6, shift: 0 } as const;

/** From this zoom on one stands inside the core; a full hatch would bury the blocks. */
const INSIDE_ZOOM = 12;

/** What a filter names too is an outline; what it does not name keeps its place in grey. */
function paintShape(brush: Brush, shape: MapShape, tone: Tone): void {
  const path = areaPath(brush, shape.geometry);
  const inside = brush.zoom >= INSIDE_ZOOM;
  const line = tone === "quiet" ? colour.quiet : colour.core;
  if (tone === "full") {
    fillPath(brush, path, line, inside ? 0.06 : 0.13);
    hatchPath(brush, path, HATCH, { colour: line, width: 1.4, alpha: inside ? 0.2 : 0.62 });
  }
  strokePath(brush, path, { colour: colour.white, width: 4 });
  strokePath(brush, path, { colour: line, width: tone === "full" ? 2.2 : 1.4, dash: [9, 5] });
}

/** Outline and ground by precision class; without a boundary class there is no area to draw. */
function paintBlock(brush: Brush, block: MapBlock, { shown, demo }: Ground): void {
  const path = areaPath(brush, block.geometry);
  const tone = parkTone(shown, block.parkId);
  const palette = block.palette === null ? null : toned(block.palette, tone);
  const fill = palette?.fill ?? colour.ink3;
  const edge = palette?.edge ?? colour.ink2;
  switch (block.precision) {
    case "surveyed":
      fillPath(brush, path, fill, 0.22);
      strokePath(brush, path, { colour: edge, width: 2 });
      break;
    case "described":
      fillPath(brush, path, fill, 0.16);
      strokePath(brush, path, { colour: edge, width: 1.6, dash: [12, 3] });
      break;
    case "digitised":
      fillPath(brush, path, fill, 0.12);
      strokePath(brush, path, { colour: edge, width: 1.4, dash: [6, 3] });
      break;
    case "indicative":
      hatchPath(brush, path, HATCH, { colour: edge, width: 1, alpha: 0.5 });
      strokePath(brush, path, { colour: edge, width: 1.6, dash: [9, 5] });
      break;
    case "stated":
    case "estimated":
    case "place":
    case "unlocated":
      return;
  }
  if (block.demo) paintWatermark(brush, block, path, demo);
}

/** Repeated across the block, so that no cut-out of the map loses it. */
function paintWatermark(brush: Brush, block: MapBlock, path: Path2D, words: string): void {
  const { context, project } = brush;
  const corners = polygonsOf(block.geometry)
    .flat(2)
    .map(([lon, lat]) => project({ lon, lat }));
  const west = corners.reduce((least, { x }) => Math.min(least, x), Infinity);
  const east = corners.reduce((most, { x }) => Math.max(most, x), -Infinity);
  const north = corners.reduce((least, { y }) => Math.min(least, y), Infinity);
  const south = corners.reduce((most, { y }) => Math.max(most, y), -Infinity);
  if (east - west < 40 || south - north < 24) return;
  context.save();
  context.clip(path, "evenodd");
  context.font = fontOf(text.watermark);
  context.fillStyle = colour.ink2;
  context.globalAlpha = 0.5;
  context.textAlign = "center";
  const middle = { x: (west + east) / 2, y: (north + south) / 2 };
  context.translate(middle.x, middle.y);
  context.rotate(-Math.PI / 9);
  const reach = Math.min(Math.hypot(east - west, south - north) / 2, 1500);
  for (let y = 0; y < reach; y += 56) {
    for (let x = 0; x < reach; x += 120) {
      for (const [sx, sy] of [
        [1, 1],
        [-1, 1],
        [1, -1],
        [-1, -1],
      ] as const) {
        if ((x === 0 && sx < 0) || (y === 0 && sy < 0)) continue;
        context.fillText(words, sx * x, sy * y);
      }
    }
  }
  context.restore();
}
