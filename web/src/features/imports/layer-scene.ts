/** What was found in a layer, on the map: where it lies, and the faulty rows by number. */
import type { ImportLayer } from "@/api";
import { rowKey } from "@/features/data";
import type { DeskLegend, DeskMark, DeskScene } from "@/map";
import { formatCount } from "@/shared/format";
import { t } from "@/shared/i18n";

type Bounds = NonNullable<DeskScene["bounds"]>;

/** Null where no row has a place that is known. */
export function sceneOf(layer: ImportLayer): DeskScene | null {
  const extent = boundsOf(layer.extent);
  const marks = marksOf(layer);
  const bounds = extent ?? boundsAround(marks);
  if (bounds === null) {
    return null;
  }
  const areas = extent === null ? [] : [areaOf(extent)];
  return { areas, marks, legend: legendOf(layer, extent), bounds, demo: false };
}

function marksOf({ faults }: ImportLayer): readonly DeskMark[] {
  return faults.first.flatMap(({ row, location }) => {
    const [lon, lat] = location ?? [];
    return lon === undefined || lat === undefined
      ? []
      : [{ key: rowKey(row), position: { lon, lat }, look: "error" as const, words: String(row) }];
  });
}

function legendOf({ faults }: ImportLayer, extent: Bounds | null): readonly DeskLegend[] {
  const count = formatCount(faults.rows);
  return [
    ...(extent === null ? [] : [{ look: "extent" as const, words: t("deskLegend.extent") }]),
    ...(faults.rows === 0
      ? []
      : [{ look: "error" as const, words: t("deskLegend.faults", { count }) }]),
  ];
}

function areaOf([west, south, east, north]: Bounds): DeskScene["areas"][number] {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { geometry: { type: "Polygon", coordinates: [ring] }, look: "extent", key: null };
}

function boundsOf(numbers: readonly number[] | null): Bounds | null {
  const [west, south, east, north] = numbers ?? [];
  return west === undefined || south === undefined || east === undefined || north === undefined
    ? null
    : [west, south, east, north];
}

function boundsAround(marks: readonly DeskMark[]): Bounds | null {
  const lons = marks.map(({ position }) => position.lon);
  const lats = marks.map(({ position }) => position.lat);
  return marks.length === 0
    ? null
    : [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
