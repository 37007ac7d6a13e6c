/** Names beside tile-drawn points: as many as stand clear of each other and of what is on the screen already. */
import type { BoxIndex } from "./box-index";
import type { Box, Point } from "../values/boxes";
import type { Brush } from "../paint/brush";
import type { PaintedPiece } from "./tile-paint";
import type { TileProperties } from "../values/tile-types";
import { widthOf } from "../values/text";
import { colour, fontOf, text } from "../values/tokens";

export interface NamePlace {
  readonly words: string;
  /** Left end and middle of the line. */
  readonly at: Point;
}

/** More names than this are not read. */
const MOST = 250;
/** Looking for a place among more points than this takes longer than a frame. */
const MOST_POINTS = 3000;

/** Chooses places in the order of the points: right of the symbol, else left of it, else none. `taken` grows. */
export function placeNames(
  pieces: readonly PaintedPiece[],
  view: Box,
  taken: BoxIndex,
  labelOf: (properties: TileProperties) => string,
): readonly NamePlace[] {
  const inView = pieces.flatMap(({ points, placing: { scale, dx, dy } }) =>
    points
      .map(({ at, feature, look }) => ({
        x: at.x * scale + dx,
        y: at.y * scale + dy,
        half: look.sizePx / 2,
        properties: feature.properties,
      }))
      .filter(({ x, y }) => x > view.x && y > view.y && x < view.x + view.w && y < view.y + view.h),
  );
  if (inView.length > MOST_POINTS) return [];
  for (const { x, y, half } of inView) {
    taken.add({ x: x - half, y: y - half, w: 2 * half, h: 2 * half });
  }
  const style = text.enterprise;
  const names: NamePlace[] = [];
  for (const { x, y, half, properties } of inView) {
    if (names.length >= MOST) break;
    const words = labelOf(properties);
    const w = widthOf(words, style) + 4;
    const free = [x + half + 3, x - half - 3 - w]
      .map((left) => ({ x: left, y: y - style.lineHeight / 2, w, h: style.lineHeight }))
      .find((box) => !taken.meets(box));
    if (free === undefined || words === "") continue;
    taken.add(free);
    names.push({ words, at: { x: free.x + 2, y } });
  }
  return names;
}

export function paintNames({ context }: Brush, names: readonly NamePlace[]): void {
  context.save();
  context.font = fontOf(text.enterprise);
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.strokeStyle = colour.white;
  context.lineWidth = text.enterprise.halo;
  context.fillStyle = colour.ink;
  for (const { words, at } of names) {
    context.strokeText(words, at.x, at.y);
    context.fillText(words, at.x, at.y);
  }
  context.restore();
}
