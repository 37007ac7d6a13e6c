import type { Enterprise, Park, ParkKind } from "@/api";
import type { PlanData } from "@/features/catalogue";

/** The kinds of the chip row: sites and towns are one group, 其他载体. */
export const kindGroups = ["park", "featured_park", "sub_park", "other", "core"] as const;
export type KindGroup = (typeof kindGroups)[number];

export interface Filter {
  readonly kind: KindGroup | null;
  readonly industry: string | null;
  readonly county: string | null;
}

export type FilterName = keyof Filter;

export const noFilter: Filter = { kind: null, industry: null, county: null };

/**
 * `primary`: the object is counted under the industry asked for. `mentioned`: the plan names it there too, but it is
 * counted elsewhere; found, yet not part of any sum.
 */
export type Match = "primary" | "mentioned" | "none";

export function kindGroup(kind: ParkKind): KindGroup {
  return kind === "site" || kind === "town" ? "other" : kind;
}

/** Another name of a park that is here already is neither listed nor counted. */
export function matchPark(data: PlanData, filter: Filter, park: Park): Match {
  if (!park.counted) {
    return "none";
  }
  if (filter.kind !== null && kindGroup(park.kind) !== filter.kind) {
    return "none";
  }
  if (filter.county !== null && !park.countyCodes.includes(filter.county)) {
    return "none";
  }
  return matchIndustry(data, filter.industry, park.primaryIndustryId, park.relatedIndustryIds);
}

/** A firm has the kinds of the parks it stands in. */
export function matchEnterprise(data: PlanData, filter: Filter, firm: Enterprise): Match {
  if (filter.kind !== null && !standsIn(data, firm, filter.kind)) {
    return "none";
  }
  if (filter.county !== null && !firm.countyCodes.includes(filter.county)) {
    return "none";
  }
  return matchIndustry(data, filter.industry, firm.primaryIndustryId, firm.relatedIndustryIds);
}

export interface Matches<T> {
  readonly primary: readonly T[];
  readonly mentioned: readonly T[];
}

export function matchingParks(data: PlanData, filter: Filter): Matches<Park> {
  return split(data.parks, (park) => matchPark(data, filter, park));
}

export function matchingEnterprises(data: PlanData, filter: Filter): Matches<Enterprise> {
  return split(data.enterprises, (firm) => matchEnterprise(data, filter, firm));
}

/** The filters that are set, in the order of the panel. */
export function activeFilters(filter: Filter): readonly FilterName[] {
  const names: readonly FilterName[] = ["kind", "industry", "county"];
  return names.filter((name) => filter[name] !== null);
}

function matchIndustry(
  data: PlanData,
  wanted: string | null,
  primary: string | null,
  mentions: Iterable<string>,
): Match {
  if (wanted === null) {
    return "primary";
  }
  if (primary !== null && data.industries.within(primary, wanted)) {
    return "primary";
  }
  return [...mentions].some((id) => data.industries.within(id, wanted)) ? "mentioned" : "none";
}

function standsIn(data: PlanData, firm: Enterprise, kind: KindGroup): boolean {
  return firm.parkIds.some((id) => {
    const park = data.parkById.get(id);
    return park !== undefined && kindGroup(park.kind) === kind;
  });
}

function split<T>(items: readonly T[], match: (item: T) => Match): Matches<T> {
  const primary: T[] = [];
  const mentioned: T[] = [];
  for (const item of items) {
    const found = match(item);
    if (found !== "none") {
      (found === "primary" ? primary : mentioned).push(item);
    }
  }
  return { primary, mentioned };
}
