/** From lon, lat to paths on the canvas. */
import type { Brush } from "./brush";
import { polygonsOf, type Ring } from "../values/geometry";

export function areaPath(brush: Brush, geometry: GeoJSON.Geometry | null): Path2D {
  const path = new Path2D();
  for (const ring of polygonsOf(geometry).flat()) {
    addRing(path, brush, ring);
    path.closePath();
  }
  return path;
}

/** One path of rings or of lines. */
export function pathOf(brush: Brush, lines: readonly Ring[], ends: "closed" | "open"): Path2D {
  const path = new Path2D();
  for (const line of lines) {
    addRing(path, brush, line);
    if (ends === "closed") path.closePath();
  }
  return path;
}

export function linePath(brush: Brush, lines: readonly Ring[]): Path2D {
  const path = new Path2D();
  for (const line of lines) addRing(path, brush, line);
  return path;
}

function addRing(path: Path2D, { project }: Brush, ring: Ring): void {
  for (const [index, [lon, lat]] of ring.entries()) {
    const { x, y } = project({ lon, lat });
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
}

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly alpha?: number;
}

export function strokePath({ context }: Brush, path: Path2D, stroke: Stroke): void {
  context.save();
  context.globalAlpha = stroke.alpha ?? 1;
  context.strokeStyle = stroke.colour;
  context.lineWidth = stroke.width;
  context.lineJoin = "round";
  context.setLineDash([...(stroke.dash ?? [])]);
  context.stroke(path);
  context.restore();
}

export function fillPath({ context }: Brush, path: Path2D, fill: string, alpha = 1): void {
  context.save();
  context.globalAlpha = alpha;
  context.fillStyle = fill;
  context.fill(path, "evenodd");
  context.restore();
}

/** How far hatch lines lie apart, and how far they are moved aside, px. */
export interface Hatch {
  readonly pitch: number;
  readonly shift: number;
  /** Where the upper end of a line is; to the right where it is not said. */
  readonly lean?: "left" | "right";
}

/** Parallel lines at 45° or -45°, fixed to the ground: dragging does not move them within the area. */
export function hatchPath(
  brush: Brush,
  path: Path2D,
  { pitch, shift, lean }: Hatch,
  stroke: Stroke,
): void {
  const { context, width, height, corner } = brush;
  const step = pitch * Math.SQRT2;
  const down = lean === "left" ? height : -height;
  const sum = corner.x + (lean === "left" ? -corner.y : corner.y) - shift * Math.SQRT2;
  const phase = step - (((sum % step) + step) % step);
  const lines = new Path2D();
  for (let at = phase - step - Math.max(0, down); at < width + height; at += step) {
    lines.moveTo(at, 0);
    lines.lineTo(at + down, height);
  }
  context.save();
  context.clip(path, "evenodd");
  strokePath(brush, lines, stroke);
  context.restore();
}

/** How far the rows of crops lie apart and how high a stalk is, px. */
const cropPitch = 12;
const crop = 4;

/** A stalk with two leaves, in rows that are shifted by half, as fields are drawn; fixed to the ground. */
export function cropPath(brush: Brush, path: Path2D, stroke: Stroke): void {
  const { context, width, height, corner } = brush;
  const marks = new Path2D();
  const firstRow = Math.floor(corner.y / cropPitch) - 1;
  for (let row = firstRow; row * cropPitch - corner.y < height + cropPitch; row += 1) {
    const y = row * cropPitch - corner.y;
    const indent = row % 2 === 0 ? 0 : cropPitch / 2;
    const first = Math.floor(corner.x / cropPitch) - 1;
    for (let at = first; at * cropPitch - corner.x < width + cropPitch; at += 1) {
      const x = at * cropPitch - corner.x + indent;
      marks.moveTo(x, y + crop);
      marks.lineTo(x, y);
      marks.moveTo(x - crop / 2, y);
      marks.lineTo(x, y + crop / 2);
      marks.lineTo(x + crop / 2, y);
    }
  }
  context.save();
  context.clip(path, "evenodd");
  strokePath(brush, marks, stroke);
  context.restore();
}
