/** Paints the geographic base: sea with a vignette along its coast, lakes, rivers, roads, places. Quiet: everything else lies above. */
import type { Brush } from "./brush";
import { pathOf, strokePath, type Stroke } from "./paths";
import { boundsOf, linesOf, pointsOf, polygonsOf, type Ring } from "../values/geometry";
import { base, colour, fontOf, text } from "../values/tokens";
import type { MapBaseFeature } from "../values/types";

/** How broad the rim is in which the sea thins out, px. */
const FADE_PX = 90;

/** `demo` are the words at synthetic shapes. */
export function paintBase(brush: Brush, features: readonly MapBaseFeature[], demo: string): void {
  for (const feature of features) {
    switch (feature.kind) {
      case "sea":
        paintSea(brush, feature);
        break;
      case "lake":
        paintWater(brush, polygonsOf(feature.geometry).flat());
        break;
      case "river":
        paintRiver(brush, feature);
        break;
      case "road":
        paintRoad(brush, feature);
        break;
      case "place":
        paintPlace(brush, feature);
    }
    if (feature.demo) paintDemo(brush, feature, demo);
  }
}

/** The sea lies over land that the rough outlines of counties claim too much of. */
function paintSea(brush: Brush, { geometry }: MapBaseFeature): void {
  const rings = polygonsOf(geometry).flat();
  const near = rings.filter((ring) => touches(brush, ring));
  if (near.length === 0) return;
  const { context } = brush;
  const sea = pathOf(brush, near, "closed");
  const coast = pathOf(brush, coastLines(rings, near), "open");
  context.save();
  context.clip(sea, "evenodd");
  context.fillStyle = base.sea;
  context.fillRect(0, 0, brush.width, brush.height);
  for (const [width, alpha] of base.vignette) {
    strokePath(brush, coast, { colour: base.shore, width, alpha });
  }
  fadeEdges(brush, geometry);
  context.restore();
  strokePath(brush, coast, { colour: base.coast, width: 0.9 });
}

/** Where the data ends the sea, to which the context is clipped, thins out: a straight shore would be one that nobody has. */
function fadeEdges({ context, project }: Brush, geometry: GeoJSON.Geometry | null): void {
  const bounds = boundsOf(geometry);
  if (bounds === null) return;
  const [west, south, east, north] = bounds;
  const from = project({ lon: west, lat: north });
  const to = project({ lon: east, lat: south });
  const [width, height] = [to.x - from.x, to.y - from.y];
  const fade = Math.min(FADE_PX, width / 3, height / 3);
  const edges = [
    { x: from.x, y: from.y, w: fade, h: height, line: [from.x, 0, from.x + fade, 0] },
    { x: to.x - fade, y: from.y, w: fade, h: height, line: [to.x, 0, to.x - fade, 0] },
    { x: from.x, y: from.y, w: width, h: fade, line: [0, from.y, 0, from.y + fade] },
    { x: from.x, y: to.y - fade, w: width, h: fade, line: [0, to.y, 0, to.y - fade] },
  ] as const;
  context.save();
  context.globalCompositeOperation = "destination-out";
  for (const { x, y, w, h, line } of edges) {
    const [x0, y0, x1, y1] = line;
    const gradient = context.createLinearGradient(x0, y0, x1, y1);
    gradient.addColorStop(0, "#000");
    gradient.addColorStop(1, "transparent");
    context.fillStyle = gradient;
    context.fillRect(x, y, w, h);
  }
  context.restore();
}

function paintWater(brush: Brush, rings: readonly Ring[]): void {
  const near = rings.filter((ring) => touches(brush, ring));
  const path = pathOf(brush, near, "closed");
  brush.context.fillStyle = base.sea;
  brush.context.fill(path, "evenodd");
  strokePath(brush, path, { colour: base.coast, width: 0.7 });
}

/** From 0.8 px at a province's scale to 2 px inside a town. */
function paintRiver(brush: Brush, { geometry }: MapBaseFeature): void {
  const width = Math.min(2, Math.max(0.8, 0.8 + (brush.zoom - 8) * 0.3));
  paintLines(brush, geometry, [{ colour: base.river, width }]);
}

function paintRoad(brush: Brush, { geometry }: MapBaseFeature): void {
  paintLines(brush, geometry, [
    { colour: base.roadEdge, width: 3.2 },
    { colour: colour.white, width: 2.4 },
  ]);
}

function paintLines(
  brush: Brush,
  geometry: GeoJSON.Geometry | null,
  strokes: readonly Stroke[],
): void {
  const near = linesOf(geometry).filter((line) => touches(brush, line));
  const path = pathOf(brush, near, "open");
  for (const stroke of strokes) strokePath(brush, path, stroke);
}

function paintPlace({ context, project }: Brush, { geometry, name }: MapBaseFeature): void {
  context.save();
  context.font = fontOf(text.place);
  context.strokeStyle = colour.ink3;
  context.fillStyle = colour.ink3;
  for (const [lon, lat] of pointsOf(geometry)) {
    const { x, y } = project({ lon, lat });
    context.beginPath();
    context.arc(x, y, 2, 0, 2 * Math.PI);
    context.stroke();
    if (name !== null) context.fillText(name, x + 5, y + 4);
  }
  context.restore();
}

/** The name of a synthetic shape with the words that say so, near the beginning of its longest line. */
function paintDemo({ context, project }: Brush, feature: MapBaseFeature, demo: string): void {
  const lines = [...linesOf(feature.geometry), ...polygonsOf(feature.geometry).flat()];
  const [longest] = [...lines].sort((a, b) => b.length - a.length);
  const start = longest?.[Math.floor(longest.length / 6)];
  if (start === undefined) return;
  const [lon, lat] = start;
  const { x, y } = project({ lon, lat });
  context.save();
  context.font = fontOf(text.watermark);
  context.lineWidth = 3;
  context.lineJoin = "round";
  context.strokeStyle = colour.white;
  context.fillStyle = base.name;
  const words = feature.name === null ? demo : `${feature.name} · ${demo}`;
  context.strokeText(words, x + 6, y - 6);
  context.fillText(words, x + 6, y - 6);
  context.restore();
}

/** The rings without what runs along the frame they were cut at: that is no coast. */
export function coastLines(all: readonly Ring[], rings: readonly Ring[]): readonly Ring[] {
  const lons = all.flat().map(([lon]) => lon);
  const lats = all.flat().map(([, lat]) => lat);
  const edges = { lon: extremes(lons), lat: extremes(lats) };
  const alongFrame = (a: Ring[number], b: Ring[number]): boolean =>
    (a[0] === b[0] && edges.lon.includes(a[0])) || (a[1] === b[1] && edges.lat.includes(a[1]));
  return rings.flatMap((ring) => {
    const lines: (readonly [number, number])[][] = [];
    let line: (readonly [number, number])[] = [];
    for (const [index, at] of ring.entries()) {
      const before = ring[index - 1];
      if (before !== undefined && alongFrame(before, at)) {
        lines.push(line);
        line = [];
      }
      line.push(at);
    }
    return [...lines, line].filter(({ length }) => length > 1);
  });
}

function extremes(numbers: readonly number[]): readonly number[] {
  return numbers.length === 0
    ? []
    : [numbers.reduce((a, b) => Math.min(a, b)), numbers.reduce((a, b) => Math.max(a, b))];
}

/** Whether the box around a line comes onto the canvas. */
function touches({ project, width, height }: Brush, line: Ring): boolean {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of line) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  const upper = project({ lon: west, lat: north });
  const lower = project({ lon: east, lat: south });
  return lower.x >= 0 && upper.x <= width && lower.y >= 0 && upper.y <= height;
}
