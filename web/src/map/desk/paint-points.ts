/** Paints the points of a desk: each look in one path, the loudest above the others (docs/design/look.md §3). */
import type { Brush } from "../paint/brush";
import { fillPath, strokePath } from "../paint/paths";
import type { DeskPoint, DeskPointLook } from "../values/desk-types";
import { desk } from "../values/tokens";

/** Half a side, or the radius, px. */
const sizePx: Readonly<Record<DeskPointLook, number>> = {
  "point-affected": 4,
  "point-clear": 1.7,
  "point-no-data": 2,
  "point-queued": 1.4,
};

const order: readonly DeskPointLook[] = [
  "point-queued",
  "point-clear",
  "point-no-data",
  "point-affected",
];

export function paintPoints(brush: Brush, points: readonly DeskPoint[]): void {
  for (const look of order) {
    const path = new Path2D();
    for (const point of points) if (point.look === look) add(path, brush, point);
    if (look === "point-no-data") {
      strokePath(brush, path, { colour: desk.rowEdge, width: 1 });
    } else {
      fillPath(brush, path, colours[look]);
    }
  }
}

const colours = {
  "point-affected": desk.redline,
  "point-clear": desk.added,
  "point-queued": desk.queued,
} as const;

function add(path: Path2D, brush: Brush, { lon, lat, look }: DeskPoint): void {
  const { x, y } = brush.project({ lon, lat });
  const size = sizePx[look];
  if (look === "point-affected") {
    path.moveTo(x, y - size);
    path.lineTo(x + size, y + size * 0.75);
    path.lineTo(x - size, y + size * 0.75);
    path.closePath();
  } else {
    path.rect(x - size, y - size, 2 * size, 2 * size);
  }
}
