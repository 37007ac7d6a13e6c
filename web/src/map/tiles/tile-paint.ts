/** Paints the pieces of tile-drawn layers: areas below, points above, and what is demonstration data says so. */
import type { Point } from "../values/boxes";
import type { Brush } from "../paint/brush";
import { cropPath, fillPath, hatchPath, strokePath } from "../paint/paths";
import type { Drawn, DrawnPiece } from "./tile-hits";
import { EXTENT } from "./tile-features";
import type { Extent, Placing } from "./tile-pieces";
import type { Sprites } from "./tile-sprites";
import { colour, fontOf, text } from "../values/tokens";

/** A piece as it is painted: areas end where their tile does, or neighbours would paint their rim twice. */
export interface PaintedPiece extends DrawnPiece {
  readonly within: Extent;
  /** The tile may leave objects out. */
  readonly full: boolean;
}

/** What an area of less than a pixel is drawn as, px. */
const SPECK_PX = 2.5;

export function paintAreas(brush: Brush, pieces: readonly PaintedPiece[]): void {
  const { context } = brush;
  for (const { areas, placing, within } of pieces) {
    context.save();
    context.clip(frameOf(within, placing));
    for (const { feature, look } of areas) {
      const path = ringsOf(feature.parts, placing);
      fillPath(brush, path, look.fill, look.dashed ? 0.12 : 0.22);
      paintPattern(brush, path, look);
      strokePath(brush, path, { colour: look.edge, width: look.linePx, dash: look.dash });
    }
    context.restore();
  }
}

function paintPattern(brush: Brush, path: Path2D, { pattern, edge }: Drawn["look"]): void {
  const stroke = { colour: edge, width: 0.9, alpha: 0.7 };
  if (pattern === "hatch") hatchPath(brush, path, { pitch: 9, shift: 0 }, stroke);
  if (pattern === "crops") cropPath(brush, path, stroke);
}

/** Traces areas in ink. What is dashed stays so: a solid line would read as a surveyed boundary. */
export function traceAreas(
  brush: Brush,
  pieces: readonly PaintedPiece[],
  width: number,
  isMeant: (feature: Drawn["feature"]) => boolean,
): void {
  for (const { areas, placing, within } of pieces) {
    const meant = areas.filter(({ feature }) => isMeant(feature));
    if (meant.length === 0) continue;
    brush.context.save();
    brush.context.clip(frameOf(within, placing));
    for (const { feature, look } of meant) {
      const path = ringsOf(feature.parts, placing);
      strokePath(brush, path, { colour: colour.white, width: width + 3.3 });
      strokePath(brush, path, { colour: colour.ink, width, dash: look.dash });
    }
    brush.context.restore();
  }
}

export function paintPoints(
  { context, width, height }: Brush,
  pieces: readonly PaintedPiece[],
  sprites: Sprites,
): void {
  for (const { points, placing } of pieces) {
    for (const { at, look } of points) {
      const x = at.x * placing.scale + placing.dx;
      const y = at.y * placing.scale + placing.dy;
      if (x < -20 || y < -20 || x > width + 20 || y > height + 20) continue;
      if (look.sizePx <= SPECK_PX) {
        context.fillStyle = look.edge;
        context.fillRect(x - SPECK_PX / 2, y - SPECK_PX / 2, SPECK_PX, SPECK_PX);
        continue;
      }
      const { image, side } = sprites.of(look);
      context.drawImage(image, x - side / 2, y - side / 2, side, side);
    }
  }
}

/**
 * The words of demonstration data across its areas; across the whole picture where points take part, for a point has
 * no room for them. Fixed to the ground and repeated, so that no cut-out of the map loses them.
 */
export function paintDemo(brush: Brush, pieces: readonly PaintedPiece[], words: string): void {
  const isDemo = ({ feature }: Drawn): boolean => feature.properties.demo === true;
  if (pieces.some(({ points }) => points.some(isDemo))) {
    paintWords(brush, null, words);
    return;
  }
  const ground = new Path2D();
  let any = false;
  for (const { areas, placing } of pieces) {
    for (const { feature } of areas.filter(isDemo)) {
      ground.addPath(ringsOf(feature.parts, placing));
      any = true;
    }
  }
  if (any) paintWords(brush, ground, words);
}

const WORDS_EVERY = { x: 120, y: 56 } as const;
const TILT = -Math.PI / 9;

function paintWords(brush: Brush, ground: Path2D | null, words: string): void {
  const { context, width, height, corner } = brush;
  context.save();
  if (ground !== null) context.clip(ground, "evenodd");
  context.font = fontOf(text.watermark);
  context.fillStyle = colour.ink2;
  context.globalAlpha = ground === null ? 0.22 : 0.5;
  context.textAlign = "center";
  const phase = (value: number, step: number): number => -(((value % step) + step) % step);
  let row = Math.floor(corner.y / WORDS_EVERY.y);
  for (let y = phase(corner.y, WORDS_EVERY.y); y < height + 40; y += WORDS_EVERY.y, row += 1) {
    const indent = row % 2 === 0 ? 0 : WORDS_EVERY.x / 2;
    for (let x = phase(corner.x, WORDS_EVERY.x) - indent; x < width + 80; x += WORDS_EVERY.x) {
      context.save();
      context.translate(x, y);
      context.rotate(TILT);
      context.fillText(words, 0, 0);
      context.restore();
    }
  }
  context.restore();
}

export function ringsOf(parts: readonly (readonly Point[])[], { scale, dx, dy }: Placing): Path2D {
  const path = new Path2D();
  for (const ring of parts) {
    for (const { x, y } of ring) path.lineTo(x * scale + dx, y * scale + dy);
    path.closePath();
  }
  return path;
}

function frameOf(within: Extent, { scale, dx, dy }: Placing): Path2D {
  const path = new Path2D();
  const { west, north, east, south } = within;
  path.rect(west * scale + dx, north * scale + dy, (east - west) * scale, (south - north) * scale);
  return path;
}

/** Whether an area touches the piece; the buffer of a tile reaches beyond it. */
export function touches({ west, north, east, south }: Extent, ring: readonly Point[]): boolean {
  if (east - west >= EXTENT) return true;
  return (
    ring.some(({ x }) => x >= west) &&
    ring.some(({ x }) => x <= east) &&
    ring.some(({ y }) => y >= north) &&
    ring.some(({ y }) => y <= south)
  );
}
