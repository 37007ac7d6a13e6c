/** What the list shows, as the filter of an export. */
import { ownCounties, type PlanData } from "@/features/catalogue";
import {
  activeFilters,
  kindGroup,
  kindsOf,
  type FilterName,
  type ListMode,
  type ListQuery,
} from "@/features/list";

/** The collections of a plan, in the order in which they are offered. */
export const exportLayers = [
  "parks",
  "enterprises",
  "layout",
  "park-boundaries",
  "projects",
  "towns",
  "transport",
  "counties",
] as const;
export type ExportLayer = (typeof exportLayers)[number];

/** Bytes of a filter that the service reads. */
const longestFilter = 4096;

/** Room for what stands before the ids. */
const reserve = " ".repeat(100);

export function layerOfList(mode: ListMode): ExportLayer {
  return mode === "places" ? "transport" : mode;
}

/** The filters of the list that mean something for this layer, and can be said of it. */
export function filtersOf(
  layer: ExportLayer,
  data: PlanData,
  query: ListQuery,
): readonly FilterName[] {
  const usable: Readonly<Record<ExportLayer, readonly FilterName[]>> = {
    parks: ["kind", "industry", "county"],
    enterprises: ["kind", "industry", "county"],
    "park-boundaries": ["kind", "industry", "county"],
    layout: ["industry", "county"],
    projects: ["industry", "county"],
    towns: ["county"],
    transport: ["county"],
    counties: ["county"],
  };
  // Without all parks nobody knows which firms and which boundaries belong to those of a kind.
  const parksKnown = !data.partial.has("parks");
  return activeFilters(query.filter).filter((name) => {
    if (layer === "park-boundaries" && !parksKnown) {
      return false;
    }
    return (
      usable[layer].includes(name) && (layer !== "enterprises" || name !== "kind" || parksKnown)
    );
  });
}

/** CQL2 text for the objects of the plan that the list shows; without `filtered`, for all of the plan. */
export function cqlOf(
  layer: ExportLayer,
  data: PlanData,
  query: ListQuery,
  filtered: boolean,
): string {
  const parts = [base(layer, data)];
  if (filtered) {
    parts.push(...conditions(layer, data, query));
  }
  return parts.join(" AND ");
}

function base(layer: ExportLayer, data: PlanData): string {
  return layer === "counties"
    ? among("id", idsOf(ownCounties(data)))
    : `planId = ${quoted(data.plan.id)}`;
}

function conditions(layer: ExportLayer, data: PlanData, query: ListQuery): readonly string[] {
  const names = filtersOf(layer, data, query);
  if (names.length === 0) {
    return [];
  }
  switch (layer) {
    case "parks":
      return (
        asListed("id", query.parks, data.partial.has("parks")) ?? [
          ...kind(query),
          ...industry("relatedIndustryIds", data, query),
          ...county("countyCodes", query),
        ]
      );
    case "enterprises":
      return (
        asListed("id", query.enterprises, data.partial.has("enterprises")) ?? [
          ...(names.includes("kind") ? [among("parkIds", parksOfKind(data, query))] : []),
          ...industry("relatedIndustryIds", data, query),
          ...county("countyCodes", query),
        ]
      );
    case "park-boundaries":
      return [among("parkId", listed(query.parks))];
    case "layout":
    case "projects":
      return [...industry("industryIds", data, query), ...county("countyCodes", query)];
    case "towns":
    case "transport":
      return county("countyCode", query);
    case "counties":
      return county("id", query);
  }
}

/**
 * The very objects of the list, which leaves out other names of a park and gives a firm the kind of its host: no one
 * property says both. Null where the list is not here as a whole, or too long for a filter; properties then say it as
 * well as the pages of a long list do.
 */
function asListed(
  property: string,
  matches: ListQuery["parks"] | ListQuery["enterprises"],
  partial: boolean,
): readonly string[] | null {
  const filter = among(property, listed(matches));
  return partial || !isReadable(filter + reserve) ? null : [filter];
}

function listed(matches: ListQuery["parks"] | ListQuery["enterprises"]): readonly string[] {
  return [...idsOf(matches.primary), ...idsOf(matches.mentioned)];
}

function kind({ filter }: ListQuery): readonly string[] {
  const kinds = kindsOf(filter.kind);
  return kinds === undefined ? [] : [among("kind", kinds.split(","))];
}

function parksOfKind(data: PlanData, { filter }: ListQuery): readonly string[] {
  return idsOf(data.parks.filter((park) => kindGroup(park.kind) === filter.kind));
}

function industry(property: string, data: PlanData, query: ListQuery): readonly string[] {
  const wanted = query.filter.industry;
  if (wanted === null) {
    return [];
  }
  const below = data.industries.nodes.filter(({ id }) => data.industries.within(id, wanted));
  return [among(property, idsOf(below))];
}

function county(property: string, query: ListQuery): readonly string[] {
  const wanted = query.filter.county;
  return wanted === null ? [] : [`${property} = ${quoted(wanted)}`];
}

/** Nothing is among none. */
function among(property: string, values: readonly string[]): string {
  return values.length === 0 ? "FALSE" : `${property} IN (${values.map(quoted).join(",")})`;
}

function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}

/** Whether the service reads a filter as long as this. */
export function isReadable(filter: string): boolean {
  return new TextEncoder().encode(filter).length <= longestFilter;
}
