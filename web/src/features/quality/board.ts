/** The board of data quality in words. */
import type { LayerQuality, ParkQuality } from "@/api";
import type { ObjectRef } from "@/features/catalogue";

export const findings = ["missing", "old", "contradictory"] as const;
export type FindingName = (typeof findings)[number];

/** Objects of one layer in which the same was found. */
export interface FoundObjects {
  readonly layer: string;
  readonly finding: FindingName;
  readonly count: number;
  readonly objects: readonly ObjectRef[];
}

export function layerOf(park: ParkQuality, id: string): LayerQuality | null {
  return park.layers.find(({ layer }) => layer === id) ?? null;
}

/** What was found in a park and in what lies in it; nothing of what is fine. */
export function foundIn(park: ParkQuality): readonly FoundObjects[] {
  return park.layers.flatMap((layer) =>
    findings
      .filter((finding) => layer[finding].count > 0)
      .map((finding) => ({
        layer: layer.layer,
        finding,
        count: layer[finding].count,
        objects: layer[finding].ids.map((id) => refOf(layer.layer, id)),
      })),
  );
}

/** How many objects of a park have something of this kind. */
export function countOf(park: ParkQuality, finding: FindingName): number {
  return park.layers.reduce((sum, layer) => sum + layer[finding].count, 0);
}

export function unreviewedOf(park: ParkQuality): number {
  return park.layers.reduce((sum, { unreviewed }) => sum + unreviewed, 0);
}

/** Where the panel of an object of this layer is. */
export function refOf(layer: string, id: string): ObjectRef {
  switch (layer) {
    case "parks":
      return { kind: "park", id };
    case "enterprises":
      return { kind: "enterprise", id };
    default:
      return { kind: "feature", layer, id };
  }
}

/** The age of a date in whole years, as 2011, 2011-05 or 2011-05-01; one without a day is as late as it can be. */
export function yearsSince(date: string, today: string): number {
  const late = date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
  const years = Number(today.slice(0, 4)) - Number(late.slice(0, 4));
  return Math.max(0, today.slice(5) < late.slice(5) ? years - 1 : years);
}
