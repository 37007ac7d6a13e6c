/** Paints the areas of a desk. */
import type { Brush } from "../paint/brush";
import { areaPath, fillPath, hatchPath, linePath, strokePath, type Hatch } from "../paint/paths";
import type { DeskArea, DeskLook, DeskScene } from "../values/desk-types";
import { linesOf, pointsOf } from "../values/geometry";
import { colour, desk, fontOf, stages, text } from "../values/tokens";
import { paintPoints } from "./paint-points";

/** What is painted. */
export interface DeskPicture {
  readonly scene: DeskScene;
  /** The key that a list or the mouse points at. */
  readonly pointed: string | null;
  /** “演示数据”. */
  readonly demo: string;
}

interface Style {
  readonly edge: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly fill: string | null;
  readonly hatch: (Hatch & { readonly colour: string }) | null;
  /** White under the edge, px; 0 for none. */
  readonly casing: number;
}

const plain = { dash: [], hatch: null, casing: 0 } as const;

/** docs/design/look.md §3. */
const styles: Readonly<Record<DeskLook, Style>> = {
  row: { ...plain, edge: desk.rowEdge, width: 1, fill: desk.row },
  error: { ...plain, edge: desk.error, width: 2, fill: desk.errorTint },
  remark: { ...plain, edge: desk.remark, width: 2, fill: desk.remarkTint },
  extent: { ...plain, edge: colour.ink, width: 1.4, dash: [7, 4], fill: null, casing: 4 },
  before: { ...plain, edge: colour.ink, width: 1.6, dash: [6, 4], fill: null, casing: 4 },
  after: { ...plain, edge: desk.edge, width: 2.6, fill: null, casing: 6 },
  part: { ...plain, edge: desk.rowEdge, width: 0.8, fill: desk.part },
  added: {
    ...plain,
    edge: desk.added,
    width: 1.2,
    dash: [4, 3],
    fill: desk.addedTint,
    hatch: { pitch: 6, shift: 0, lean: "right", colour: desk.added },
  },
  removed: {
    ...plain,
    edge: desk.removed,
    width: 1.2,
    dash: [4, 3],
    fill: desk.removedTint,
    hatch: { pitch: 6, shift: 0, lean: "left", colour: desk.removed },
  },
  redline: { ...plain, edge: desk.redline, width: 3.2, fill: null, casing: 7 },
  "redline-open": {
    ...plain,
    edge: desk.redline,
    width: 3.2,
    dash: [14, 5],
    fill: desk.redlineTint,
    casing: 7,
  },
  touched: {
    ...plain,
    edge: desk.redline,
    width: 1.2,
    fill: desk.touchedTint,
    hatch: { pitch: 6, shift: 0, lean: "left", colour: desk.redline },
  },
  beyond: { ...plain, edge: desk.redline, width: 0.8, fill: desk.touchedTint },
  unready: stage(stages.unready),
  ready: stage(stages.ready),
  supplied: stage(stages.supplied),
  built: stage(stages.built),
  industrial: stage(stages.industrial),
  unbuildable: {
    ...stage(stages.unbuildable),
    hatch: { pitch: 5, shift: 0, colour: stages.hatch },
  },
  dimmed: stage(stages.dimmed),
  block: { ...plain, edge: colour.ink, width: 1.4, dash: [6, 4], fill: null },
  broken: { ...plain, edge: desk.redline, width: 2.6, dash: [4, 3], fill: null, casing: 5 },
  idle: { ...plain, edge: desk.error, width: 2.4, fill: null, casing: 4 },
  due: { ...plain, edge: desk.remark, width: 2.4, fill: null, casing: 4 },
  "reach-near": { ...plain, edge: desk.reach, width: 1.8, fill: desk.reachNear },
  "reach-middle": { ...plain, edge: desk.reach, width: 1.4, dash: [7, 3], fill: desk.reachMiddle },
  "reach-far": { ...plain, edge: desk.reach, width: 1.2, dash: [2, 3], fill: desk.reachFar },
  flow: { ...plain, edge: desk.flow, width: 2, fill: null, casing: 4 },
  tie: { ...plain, edge: desk.tie, width: 1.8, dash: [5, 4], fill: null, casing: 4 },
};

/** White seams between parcels, because the light ones have little contrast to the ground. */
function stage(fill: string): Style {
  return { ...plain, edge: colour.white, width: 0.8, fill };
}

/** The lowest first. */
const order: readonly DeskLook[] = [
  "reach-far",
  "reach-middle",
  "reach-near",
  "dimmed",
  "unbuildable",
  "unready",
  "ready",
  "supplied",
  "built",
  "industrial",
  "block",
  "due",
  "idle",
  "broken",
  "row",
  "part",
  "remark",
  "error",
  "added",
  "removed",
  "extent",
  "before",
  "after",
  "beyond",
  "touched",
  "redline-open",
  "redline",
  "tie",
  "flow",
];

/** The radius of a row that is a point, px. */
const POINT_PX = 5;

export function paintDesk(brush: Brush, { scene, pointed, demo }: DeskPicture): void {
  paintPoints(brush, scene.points ?? []);
  for (const look of order) {
    for (const area of scene.areas) if (area.look === look) paintArea(brush, area, styles[look]);
  }
  for (const area of scene.areas) if (pointed !== null && area.key === pointed) mark(brush, area);
  if (scene.demo) paintWatermark(brush, demo);
}

function paintArea(brush: Brush, { geometry }: DeskArea, style: Style): void {
  const { edge, width, dash, fill, hatch, casing } = style;
  const path = shapeOf(brush, geometry);
  const filled = areaPath(brush, geometry);
  if (fill !== null) fillPath(brush, filled, fill);
  if (hatch !== null) hatchPath(brush, filled, hatch, { colour: hatch.colour, width: 1.4 });
  if (casing > 0) strokePath(brush, path, { colour: colour.white, width: casing });
  strokePath(brush, path, { colour: edge, width, dash });
}

function mark(brush: Brush, { geometry }: DeskArea): void {
  const path = shapeOf(brush, geometry);
  strokePath(brush, path, { colour: colour.white, width: 6 });
  strokePath(brush, path, { colour: colour.ink, width: 3 });
}

/** Outlines, lines, and a disc for each point. */
function shapeOf(brush: Brush, geometry: GeoJSON.Geometry): Path2D {
  const path = areaPath(brush, geometry);
  path.addPath(linePath(brush, linesOf(geometry)));
  for (const [lon, lat] of pointsOf(geometry)) {
    const { x, y } = brush.project({ lon, lat });
    path.moveTo(x + POINT_PX, y);
    path.arc(x, y, POINT_PX, 0, 2 * Math.PI);
  }
  return path;
}

/** How far the words of the watermark stand apart, px. */
const WATERMARK_PX = { x: 250, y: 130 } as const;

/** All over the picture, so that no cut-out of the map loses it. */
function paintWatermark({ context, width, height }: Brush, words: string): void {
  context.save();
  context.font = fontOf({ ...text.watermark, size: 26, weight: 700 });
  context.fillStyle = colour.ink;
  context.globalAlpha = 0.07;
  context.textAlign = "center";
  for (let row = 0; row * WATERMARK_PX.y < height; row += 1) {
    for (let x = (row % 2) * (WATERMARK_PX.x / 2); x < width; x += WATERMARK_PX.x) {
      context.save();
      context.translate(x, row * WATERMARK_PX.y + WATERMARK_PX.y / 2);
      context.rotate(-Math.PI / 9);
      context.fillText(words, 0, 0);
      context.restore();
    }
  }
  context.restore();
}
