import type { NearbyItem } from "@/api";
import type { PlanData } from "@/features/catalogue";

/** How many of each sort a panel names: one airport says enough, one station may be the wrong line. */
const shown = {
  airport: 1,
  expressway_interchange: 1,
  rail_station: 2,
  port: 1,
  park: 3,
  transport: 3,
} as const;

export type NearestSort = keyof typeof shown;

export interface NearestRow {
  readonly sort: NearestSort;
  readonly item: NearbyItem;
}

/** The nearest of each sort, from items that come nearest first. Parts of parks are left out. */
export function nearestOfEach(data: PlanData, items: readonly NearbyItem[]): readonly NearestRow[] {
  const sorts: readonly NearestSort[] = [
    "airport",
    "expressway_interchange",
    "rail_station",
    "port",
    "transport",
    "park",
  ];
  return sorts.flatMap((sort) =>
    items
      .filter((item) => sortOf(data, item) === sort)
      .slice(0, shown[sort])
      .map((item) => ({ sort, item })),
  );
}

/** The core is an extent that holds places; it lies near none. */
export function isPlace(data: PlanData, item: NearbyItem): boolean {
  return item.kind !== "park" || data.parkById.get(item.id)?.kind !== "core";
}

function sortOf(data: PlanData, item: NearbyItem): NearestSort | null {
  if (item.kind === "transport") {
    const kind = data.transportById.get(item.id)?.kind;
    // Where the nodes are not all here their sorts are not known.
    return data.partial.has("transport") ? "transport" : (kind ?? null);
  }
  if (item.kind === "park" && data.partial.has("parks")) {
    return "park";
  }
  return item.kind === "park" && data.parkById.get(item.id)?.kind === "park" ? "park" : null;
}
