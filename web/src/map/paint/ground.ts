/** Paints what lies under the symbols: land, neighbours, ribbons, borders, blocks, the core. docs/design/look.md §3. */
import { paintBase } from "./base-layer";
import type { Borders } from "./borders";
import { paintLayoutAreas, paintLayoutPoints } from "./layout-layer";
import type { Brush } from "./canvas-layer";
import { polygonsOf } from "../values/geometry";
import { areaPath, fillPath, hatchPath, linePath, strokePath } from "./paths";
import { colour, fontOf, ribbon, text } from "../values/tokens";
import type {
  LayerId,
  MapBaseFeature,
  MapBlock,
  MapCounty,
  MapData,
  MapShape,
} from "../values/types";

export interface Ground {
  readonly data: MapData;
  readonly borders: Borders;
  readonly layers: ReadonlySet<LayerId>;
  /** A raster base map lies below: leave its ground visible. */
  readonly overRaster: boolean;
  /** The words across demonstration blocks. */
  readonly demo: string;
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
  const drawings = ground.layers.has("layout") ? (ground.data.drawings ?? []) : [];
  paintLayoutAreas(brush, drawings);
  if (ground.layers.has("counties")) {
    for (const county of counties) paintRibbon(brush, county, ground.overRaster);
  }
  if (ground.layers.has("boundaries")) paintBorders(brush, ground.borders, cities);
  const base = basePainted(brush, ground);
  if (ground.layers.has("core")) {
    for (const shape of ground.data.shapes) paintShape(brush, shape);
  }
  if (ground.layers.has("blocks")) {
    for (const block of ground.data.blocks) paintBlock(brush, block, ground.demo);
  }
  paintLayoutPoints(brush, drawings);
  return [...drawings, ...base].map(({ id }) => id);
}

function basePainted(
  brush: Brush,
  { data, layers, overRaster, demo }: Ground,
): readonly MapBaseFeature[] {
  if (overRaster || !layers.has("basemap")) return [];
  const features = (data.base ?? []).filter(({ minZoom }) => brush.zoom + 0.3 >= minZoom);
  paintBase(brush, features, demo);
  return features;
}

function paintNeighbours(brush: Brush, data: MapData): void {
  const neighbours = data.counties.filter(({ kind }) => kind === "neighbour");
  for (const { geometry } of neighbours) {
    strokePath(brush, areaPath(brush, geometry), { colour: colour.neighbourLine, width: 1 });
  }
}

function paintLand(brush: Brush, outlines: readonly MapCounty[]): void {
  const { context } = brush;
  context.save();
  context.shadowColor = colour.shadow;
  context.shadowBlur = 14 * window.devicePixelRatio;
  context.shadowOffsetY = 3 * window.devicePixelRatio;
  const land = new Path2D();
  for (const { geometry } of outlines) land.addPath(areaPath(brush, geometry));
  context.fillStyle = colour.land;
  context.fill(land);
  context.restore();
}

/** The ribbon has its full width from zoom 11 on; below it shrinks, or a county would be nothing but ribbon. */
function ribbonScale(zoom: number): number {
  return Math.min(1, Math.max(0.5, 1 - (11 - zoom) * 0.2));
}

function paintRibbon(brush: Brush, county: MapCounty, overRaster: boolean): void {
  if (county.palette === null) return;
  const { context, zoom } = brush;
  const { fill } = county.palette;
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

function paintShape(brush: Brush, shape: MapShape): void {
  const path = areaPath(brush, shape.geometry);
  const inside = brush.zoom >= INSIDE_ZOOM;
  fillPath(brush, path, colour.core, inside ? 0.06 : 0.13);
  hatchPath(brush, path, HATCH, { colour: colour.core, width: 1.4, alpha: inside ? 0.2 : 0.62 });
  strokePath(brush, path, { colour: colour.white, width: 4 });
  strokePath(brush, path, { colour: colour.core, width: 2.2, dash: [9, 5] });
}

/** Outline and ground by precision class; without a boundary class there is no area to draw. */
function paintBlock(brush: Brush, block: MapBlock, demo: string): void {
  const path = areaPath(brush, block.geometry);
  const fill = block.palette?.fill ?? colour.ink3;
  const edge = block.palette?.edge ?? colour.ink2;
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
