/** The places that are to have one industry, on the map, each with a line to the nearest. */
import type { AmbitionPair, AmbitionRow, Ambitions } from "@/api";
import type { PlanData } from "@/features/catalogue";
import type { DeskArea, DeskMark, DeskScene, MapPosition } from "@/map";
import { formatDistance } from "@/shared/format";
import { t } from "@/shared/i18n";
import { placeName } from "./names";

/** The park from which a place is measured. */
function positionOf(data: PlanData, { columns }: Ambitions, id: string): MapPosition | null {
  const park = columns.find((column) => column.id === id)?.parkId ?? null;
  return park === null ? null : (data.parkById.get(park)?.position ?? null);
}

/** 20 ± 6, or 23 以内 where only the far end is known. */
export function pairWords(pair: AmbitionPair): string {
  const { form, value, margin } = formatDistance(pair);
  if (form === "within") {
    return t("ambitions.within", { value });
  }
  return margin === "" ? value : `${value} ± ${margin}`;
}

export function ambitionScene(
  data: PlanData,
  ambitions: Ambitions,
  row: AmbitionRow | null,
): DeskScene {
  const places = (row?.cells ?? []).flatMap(({ placeId }) => {
    const column = ambitions.columns.find(({ id }) => id === placeId);
    const position = positionOf(data, ambitions, placeId);
    return column === undefined || position === null ? [] : [{ column, position }];
  });
  const lines = (row?.links ?? []).flatMap((pair) => {
    const from = positionOf(data, ambitions, pair.from);
    const to = positionOf(data, ambitions, pair.to);
    return from === null || to === null ? [] : [{ pair, from, to }];
  });
  const [west, south, east, north] = data.plan.bbox;
  return {
    areas: lines.map(({ from, to }): DeskArea => ({
      geometry: {
        type: "LineString",
        coordinates: [
          [from.lon, from.lat],
          [to.lon, to.lat],
        ],
      },
      look: "tie",
      key: null,
    })),
    marks: [
      ...places.map(({ column, position }): DeskMark => ({
        key: `place/${column.id}`,
        look: "stack",
        position,
        words: placeName(column),
      })),
      ...lines.map(({ pair, from, to }): DeskMark => ({
        key: "tie",
        look: "tied",
        position: { lon: (from.lon + to.lon) / 2, lat: (from.lat + to.lat) / 2 },
        words: pairWords(pair),
      })),
    ],
    legend: lines.length === 0 ? [] : [{ look: "tie", words: t("ambitions.lines") }],
    bounds: [west, south, east, north],
    demo: false,
  };
}
