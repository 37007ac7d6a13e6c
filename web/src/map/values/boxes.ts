/** Plain pixel geometry of the label engine. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Left upper corner and size, in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** Larger than any picture. */
export const EVERYWHERE: Box = { x: -1e9, y: -1e9, w: 2e9, h: 2e9 };

/** True when they share more than a border. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

export function boxHolds(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.w <= outer.x + outer.w &&
    inner.y + inner.h <= outer.y + outer.h
  );
}

/** True when the edge of the view runs through the box. */
export function isCut(box: Box, view: Box): boolean {
  return boxesOverlap(view, box) && !boxHolds(view, box);
}

export function boxContains(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h;
}

export function boxAround(centre: Point, halfWidth: number, halfHeight: number): Box {
  return { x: centre.x - halfWidth, y: centre.y - halfHeight, w: 2 * halfWidth, h: 2 * halfHeight };
}

/** The least box that has all of them; null of none. */
export function boxAroundAll(boxes: readonly Box[]): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, w, h } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + w);
    bottom = Math.max(bottom, y + h);
  }
  return boxes.length === 0 ? null : { x: left, y: top, w: right - left, h: bottom - top };
}

export function grown(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, w: box.w + 2 * by, h: box.h + 2 * by };
}

/** Does any part of the segment lie inside the box? */
export function segmentMeetsBox({ from, to }: Segment, box: Box): boolean {
  // Most segments are nowhere near; this saves the pass most of its time.
  if (from.x < box.x && to.x < box.x) return false;
  if (from.y < box.y && to.y < box.y) return false;
  if (from.x > box.x + box.w && to.x > box.x + box.w) return false;
  if (from.y > box.y + box.h && to.y > box.y + box.h) return false;
  // What is left is between both sides of the box where it does not move across them.
  let enter = 0;
  let leave = 1;
  const dx = to.x - from.x;
  if (dx !== 0) {
    const [left, right] = [(box.x - from.x) / dx, (box.x + box.w - from.x) / dx];
    enter = Math.max(enter, Math.min(left, right));
    leave = Math.min(leave, Math.max(left, right));
  }
  const dy = to.y - from.y;
  if (dy !== 0) {
    const [top, bottom] = [(box.y - from.y) / dy, (box.y + box.h - from.y) / dy];
    enter = Math.max(enter, Math.min(top, bottom));
    leave = Math.min(leave, Math.max(top, bottom));
  }
  return enter <= leave;
}

export function segmentsCross(a: Segment, b: Segment): boolean {
  const side = (s: Segment, p: Point): number =>
    Math.sign((s.to.x - s.from.x) * (p.y - s.from.y) - (s.to.y - s.from.y) * (p.x - s.from.x));
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}

export function distanceToSegment(point: Point, { from, to }: Segment): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const lengthSquared = dx * dx + dy * dy;
  const along = (point.x - from.x) * dx + (point.y - from.y) * dy;
  const t = lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, along / lengthSquared));
  return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy);
}
