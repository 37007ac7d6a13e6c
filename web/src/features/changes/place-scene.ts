/** Two versions of a point that stands in the cells of its object. */
import type { ChangeComparison } from "@/api";
import { boundsOfShapes } from "@/features/data";
import type { DeskMark, DeskScene } from "@/map";
import { t } from "@/shared/i18n";

/** Degrees to every side of what the map shows. */
const around = 0.02;

type Side = "from" | "to";

/** Where it was and where it is to be; null where neither version has a point. */
export function placeScene(comparison: ChangeComparison, demo: boolean): DeskScene | null {
  const points = (["from", "to"] as const).flatMap((side) => {
    const point = pointOf(comparison, side);
    return point === null ? [] : [{ side, point }];
  });
  const bounds = boundsOfShapes(
    points.map(({ point }) => ({ type: "Point", coordinates: [...point] })),
  );
  if (bounds === null) {
    return null;
  }
  const [west, south, east, north] = bounds;
  return {
    areas: [],
    marks: points.map(({ side, point }) => markOf(side, point)),
    legend: [{ look: "corner", words: t("place.legend") }],
    bounds: [west - around, south - around, east + around, north + around],
    demo,
  };
}

function markOf(side: Side, [lon, lat]: readonly [number, number]): DeskMark {
  const words = t(side === "from" ? "edit.before" : "place.now");
  return { key: side, position: { lon, lat }, look: "vertex", words };
}

function pointOf(
  { attributes }: ChangeComparison,
  side: Side,
): readonly [lon: number, lat: number] | null {
  const cell = (column: string): number =>
    Number(attributes.find((each) => each.column === column)?.[side] ?? NaN);
  const [lon, lat] = [cell("lon"), cell("lat")];
  return Number.isFinite(lon) && Number.isFinite(lat) ? [lon, lat] : null;
}
