/** Paints a layout as its pack draws it: tinted and hatched areas below the borders, rings around parks above them. */
import type { Brush } from "./brush";
import { areaPath, fillPath, hatchPath } from "./paths";
import { elementTone } from "../scene/tones";
import { colour } from "../values/tokens";
import type { MapDrawing, MapPosition, ShownIds } from "../values/types";

const TINT = 0.2;
const HATCH_PX = 7;
/** Radius of a ring around a symbol, and its width; on canvases as narrow as a phone's symbols are smaller. */
const RING = { radius: 18, width: 4 } as const;
const RING_PHONE = { radius: 14, width: 3 } as const;
const PHONE_CANVAS_PX = 960;

/** The drawings as a filter leaves them: one whose element it does not ask for keeps its place in grey. */
export function underFilter(
  drawings: readonly MapDrawing[],
  shown: ShownIds | null,
): readonly MapDrawing[] {
  return drawings.map((drawing) =>
    elementTone(shown, drawing.elementIds[0] ?? null) === "quiet"
      ? { ...drawing, colour: colour.quiet }
      : drawing,
  );
}

/** Of hatches that share an area each has lines of its own beside those of the others. */
export function paintLayoutAreas(brush: Brush, drawings: readonly MapDrawing[]): void {
  const hatches = drawings.filter(({ kind }) => kind === "hatch");
  for (const { kind, geometries, colour: ink } of drawings) {
    if (kind !== "tint") continue;
    for (const geometry of geometries) fillPath(brush, areaPath(brush, geometry), ink, TINT);
  }
  for (const [index, { geometries, colour: ink }] of hatches.entries()) {
    for (const geometry of geometries) {
      const stroke = { colour: ink, width: 1.6, alpha: 0.5 };
      const order = { pitch: HATCH_PX * hatches.length, shift: HATCH_PX * index };
      hatchPath(brush, areaPath(brush, geometry), order, stroke);
    }
  }
}

/** A ring around each place, shared evenly by all parts of the layout that name it. */
export function paintLayoutPoints(brush: Brush, drawings: readonly MapDrawing[]): void {
  const { context } = brush;
  const { radius, width } = brush.width < PHONE_CANVAS_PX ? RING_PHONE : RING;
  context.save();
  for (const { position, inks } of ringsOf(drawings)) {
    const { x, y } = brush.project(position);
    context.lineWidth = width + 2;
    context.strokeStyle = colour.white;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.stroke();
    context.lineWidth = width;
    const share = (2 * Math.PI) / inks.length;
    for (const [index, ink] of inks.entries()) {
      context.strokeStyle = ink;
      context.beginPath();
      context.arc(x, y, radius, share * index - Math.PI / 2, share * (index + 1) - Math.PI / 2);
      context.stroke();
    }
  }
  context.restore();
}

interface PlaceRing {
  readonly position: MapPosition;
  readonly inks: readonly string[];
}

/** One ring a place, with each colour once. */
export function ringsOf(drawings: readonly MapDrawing[]): readonly PlaceRing[] {
  const rings = new Map<string, { position: MapPosition; inks: string[] }>();
  for (const { points, colour: ink } of drawings) {
    for (const position of points) {
      const key = `${position.lon},${position.lat}`;
      const ring = rings.get(key) ?? { position, inks: [] };
      if (!ring.inks.includes(ink)) ring.inks.push(ink);
      rings.set(key, ring);
    }
  }
  return [...rings.values()];
}
