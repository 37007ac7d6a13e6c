/** Some candidates side by side: the same rows for all, and what differs. */
import type { SitingAsked, SitingCandidate, SitingMeasure } from "@/api/siting";
import { criteria, siteKinds, type Query, type WishAsked } from "./query";

/**
 * The search with everything that can be compared; what it does not weigh has no weight.
 *
 * @param sites that are compared: it looks for what these are too
 */
export function everything(query: Query, sites: readonly string[] = []): Query {
  const kinds = siteKinds.filter(
    (kind) => query.kinds.includes(kind) || sites.some((site) => kindOf(site) === kind),
  );
  const more = criteria
    .filter(
      (criterion) =>
        !["neighbour", "county", "indicator"].includes(criterion) &&
        !query.wishes.some((wish) => wish.criterion === criterion),
    )
    .map((criterion): WishAsked => ({ criterion, of: null, weight: 0, breakPoints: null }));
  return { ...query, kinds, wishes: [...query.wishes, ...more] };
}

function kindOf(site: string): string | undefined {
  return site.includes(":") ? site.split(":")[0] : "park";
}

/** What candidates are called on the map, in their order. */
export const letters = ["A", "B", "C", "D"] as const;

export const groups = ["chain", "access", "land"] as const;
export type Group = (typeof groups)[number];

export interface Cell {
  readonly measure: SitingMeasure;
  /** Nearer than all others by more than both errors. */
  readonly nearest: boolean;
}

export interface Row {
  readonly asked: SitingAsked;
  readonly cells: readonly Cell[];
  readonly differs: boolean;
}

export function groupOf({ criterion }: SitingAsked): Group {
  if (criterion === "neighbour" || criterion === "industry") {
    return "chain";
  }
  return ["station", "expressway", "airport", "port", "town"].includes(criterion)
    ? "access"
    : "land";
}

export function rowsOf(
  aspects: readonly SitingAsked[],
  candidates: readonly SitingCandidate[],
): readonly Row[] {
  return aspects
    .filter(({ criterion }) => criterion !== "county")
    .flatMap((asked) => {
      const measures = candidates.flatMap(
        ({ measures: all }) => all.find(({ key }) => key === asked.key) ?? [],
      );
      return measures.length === candidates.length ? [rowOf(asked, measures)] : [];
    });
}

function rowOf(asked: SitingAsked, measures: readonly SitingMeasure[]): Row {
  return {
    asked,
    cells: measures.map((measure, index) => ({
      measure,
      nearest:
        asked.unit === "m" &&
        measures.length > 1 &&
        measures.every((other, at) => at === index || isNearer(measure, other)),
    })),
    differs: measures.some((one) => measures.some((other) => !isSame(one, other))),
  };
}

/** No data is the same as no data, and as nothing else. */
function isSame(one: SitingMeasure, other: SitingMeasure): boolean {
  return (
    one.low === other.low && one.high === other.high && one.distance?.id === other.distance?.id
  );
}

/** Whatever the errors of both are. */
function isNearer(one: SitingMeasure, other: SitingMeasure): boolean {
  return one.high !== null && other.low !== null && one.high < other.low;
}
