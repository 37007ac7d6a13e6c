import type { PlanData } from "@/features/catalogue";
import {
  kindGroup,
  kindGroups,
  matchEnterprise,
  matchingEnterprises,
  matchingParks,
  matchPark,
  type Filter,
  type FilterName,
  type KindGroup,
} from "./filter";

export interface Count {
  readonly parks: number;
  readonly firms: number;
}

export const zero: Count = { parks: 0, firms: 0 };

/** How many parks each chip would leave, under the other filters. `all` is their sum. */
export function kindCounts(
  data: PlanData,
  filter: Filter,
): Readonly<Record<KindGroup | "all", number>> {
  const counts = { all: 0, park: 0, featured_park: 0, sub_park: 0, other: 0, core: 0 };
  for (const park of matchingParks(data, { ...filter, kind: null }).primary) {
    counts.all += 1;
    counts[kindGroup(park.kind)] += 1;
  }
  return counts;
}

export interface IndustryCounts {
  /** Per node, its descendants included. Absent means none. */
  readonly byIndustry: ReadonlyMap<string, Count>;
  readonly total: Count;
}

/**
 * Parks and firms per industry under the other filters. An object is counted under its primary industry alone, and so
 * along one line of the tree: the sectors add up to the total.
 */
export function industryCounts(data: PlanData, filter: Filter): IndustryCounts {
  const others = { ...filter, industry: null };
  const counts = new Map<string, { parks: number; firms: number }>();
  const total = { parks: 0, firms: 0 };
  const add = (industry: string | null | undefined, member: "parks" | "firms"): void => {
    total[member] += 1;
    for (const { id } of data.industries.lineage(industry ?? "")) {
      const count = counts.get(id) ?? { parks: 0, firms: 0 };
      count[member] += 1;
      counts.set(id, count);
    }
  };
  for (const park of matchingParks(data, others).primary) {
    add(park.primaryIndustryId, "parks");
  }
  for (const firm of matchingEnterprises(data, others).primary) {
    add(firm.primaryIndustryId, "firms");
  }
  return { byIndustry: counts, total };
}

/** Parks and firms per county under the other filters. What spans two counties counts in both. */
export function countyCounts(data: PlanData, filter: Filter): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const { id } of data.counties) {
    const narrowed = { ...filter, county: id };
    counts.set(id, {
      parks: data.parks.filter((park) => matchPark(data, narrowed, park) === "primary").length,
      firms: data.enterprises.filter((firm) => matchEnterprise(data, narrowed, firm) === "primary")
        .length,
    });
  }
  return counts;
}

export interface WayOut {
  readonly remove: FilterName;
  /** How many parks and firms that would leave. */
  readonly leaves: Count;
}

/** Which single filter, taken away, brings something back. For an empty result. */
export function waysOut(data: PlanData, filter: Filter): readonly WayOut[] {
  const names: readonly FilterName[] = ["kind", "industry", "county"];
  return names
    .filter((name) => filter[name] !== null)
    .map((remove) => {
      const wider = { ...filter, [remove]: null };
      const { primary, mentioned } = matchingParks(data, wider);
      const firms = matchingEnterprises(data, wider);
      return {
        remove,
        leaves: {
          parks: primary.length + mentioned.length,
          firms: firms.primary.length + firms.mentioned.length,
        },
      };
    });
}

export function kindsInUse(data: PlanData): readonly KindGroup[] {
  return kindGroups.filter((group) => data.parks.some((park) => kindGroup(park.kind) === group));
}
