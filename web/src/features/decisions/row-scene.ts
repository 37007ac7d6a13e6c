/** Checked rows on the map: what can be imported, and what cannot by its number. */
import type { ImportComparison, ImportLayer, ImportRow } from "@/api";
import { boundsOfShapes, rowKey } from "@/features/data";
import type { DeskArea, DeskLegend, DeskMark, DeskScene } from "@/map";
import { formatCount } from "@/shared/format";
import { t } from "@/shared/i18n";

/** How many rows are refused and accepted, also of those that are not drawn. */
export interface RowCounts {
  readonly accepted: number;
  readonly refused: number;
}

/** Null where no row has a shape. Rows whose shape cannot be taken stand where that is faulty. */
export function rowScene(
  rows: readonly ImportRow[],
  counts: RowCounts,
  faults: ImportLayer["faults"]["first"],
): DeskScene | null {
  const bounds = boundsOfShapes(rows.map(({ geometry }) => geometry));
  if (bounds === null) {
    return null;
  }
  const places = new Map(faults.map(({ row, location }) => [row, location ?? []]));
  return {
    areas: rows.flatMap(areasOf),
    marks: rows.flatMap((row) => marksOf(row, places.get(row.number) ?? [])),
    legend: legendOf(rows, counts),
    bounds,
    demo: false,
  };
}

function legendOf(
  rows: readonly ImportRow[],
  { accepted, refused }: RowCounts,
): readonly DeskLegend[] {
  const repaired = rows.some(({ before }) => before !== null);
  return [
    { look: "row", words: t("deskLegend.rows", { count: formatCount(accepted) }) },
    ...(refused === 0
      ? []
      : [
          {
            look: "error" as const,
            words: t("deskLegend.faults", { count: formatCount(refused) }),
          },
        ]),
    ...(repaired ? [{ look: "before" as const, words: t("deskLegend.unrepaired") }] : []),
  ];
}

function areasOf({ number, geometry, before, faults }: ImportRow): readonly DeskArea[] {
  const key = rowKey(number);
  return [
    ...(geometry === null
      ? []
      : [{ geometry, look: faults.length === 0 ? ("row" as const) : ("error" as const), key }]),
    ...(before === null ? [] : [{ geometry: before, look: "before" as const, key }]),
  ];
}

/** In the middle of its shape. */
function marksOf(
  { number, geometry, faults }: ImportRow,
  [faultLon, faultLat]: readonly number[],
): readonly DeskMark[] {
  if (faults.length === 0) {
    return [];
  }
  const [west, south, east, north] = boundsOfShapes([geometry]) ?? [];
  const lon = west === undefined || east === undefined ? faultLon : (west + east) / 2;
  const lat = south === undefined || north === undefined ? faultLat : (south + north) / 2;
  return lon === undefined || lat === undefined
    ? []
    : [{ key: rowKey(number), position: { lon, lat }, look: "error", words: String(number) }];
}

/** One shape as the file has it, and where it would lie if its degrees came from a web map. */
export function comparisonScene({ shape, others }: ImportComparison): DeskScene {
  return {
    areas: [
      { geometry: shape, look: "after", key: null },
      ...others.map((other) => ({
        geometry: other.shape,
        look: "before" as const,
        key: other.code,
      })),
    ],
    marks: others.flatMap(({ code, shape: moved }) => {
      const [west, , east, north] = boundsOfShapes([moved]) ?? [];
      return west === undefined || east === undefined || north === undefined
        ? []
        : [
            {
              key: code,
              position: { lon: (west + east) / 2, lat: north },
              look: "remark" as const,
              words: code,
            },
          ];
    }),
    legend: [
      { look: "after", words: t("datum.legendAsIs") },
      { look: "before", words: t("datum.legendOther") },
    ],
    bounds: boundsOfShapes([shape, ...others.map((other) => other.shape)]),
    demo: false,
  };
}
