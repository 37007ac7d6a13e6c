/** What the list shows, as the filter of an export. */
import { ownCounties, type PlanData } from "@/features/catalogue";
import {
  activeFilters,
  kindGroup,
  kindsOf,
  type FilterName,
  type ListMode,
  type ListQuery,
} from "@/features/layout";

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

export function layerOfList(mode: ListMode): ExportLayer {
  return mode === "places" ? "transport" : mode;
}

/** The filters of the list that mean something for this layer. */
export function filtersOf(
  layer: ExportLayer,
  data: PlanData,
  query: ListQuery,
): readonly FilterName[] {
  const usable: Readonly<Record<ExportLayer, readonly FilterName[]>> = {
    parks: ["kind", "industry", "county"],
    enterprises: ["kind", "industry", "county"],
    "park-boundaries": data.partial.has("parks") ? [] : ["kind", "industry", "county"],
    layout: ["industry", "county"],
    projects: ["industry", "county"],
    towns: ["county"],
    transport: ["county"],
    counties: ["county"],
  };
  return activeFilters(query.filter).filter((name) => usable[layer].includes(name));
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
    // The list counts by first industry and by the kind of the host, which no property says: its ids do. A list that
    // comes by pages has no ids; there the service counts by the same properties.
    case "parks":
      return data.partial.has("parks")
        ? [...industry(data, query), ...county("countyCodes", query), ...kind(query)]
        : [among("id", [...idsOf(query.parks.primary), ...idsOf(query.parks.mentioned)])];
    case "enterprises":
      return data.partial.has("enterprises")
        ? [...industry(data, query), ...county("countyCodes", query), ...host(data, query)]
        : [
            among("id", [
              ...idsOf(query.enterprises.primary),
              ...idsOf(query.enterprises.mentioned),
            ]),
          ];
    case "park-boundaries":
      return [among("parkId", [...idsOf(query.parks.primary), ...idsOf(query.parks.mentioned)])];
    case "layout":
    case "projects":
      return [...industry(data, query), ...county("countyCodes", query)];
    case "towns":
    case "transport":
      return county("countyCode", query);
    case "counties":
      return county("id", query);
  }
}

function industry(data: PlanData, query: ListQuery): readonly string[] {
  const wanted = query.filter.industry;
  if (wanted === null) {
    return [];
  }
  const below = data.industries.nodes.filter(({ id }) => data.industries.within(id, wanted));
  return [among("industryIds", idsOf(below))];
}

function county(property: string, query: ListQuery): readonly string[] {
  const wanted = query.filter.county;
  return wanted === null ? [] : [`${property} = ${quoted(wanted)}`];
}

function kind(query: ListQuery): readonly string[] {
  const kinds = kindsOf(query.filter.kind);
  return kinds === undefined ? [] : [among("kind", kinds.split(","))];
}

/** The kind of the parks in which a firm stands, where all parks are here; the list goes by the same rule. */
function host(data: PlanData, query: ListQuery): readonly string[] {
  const wanted = query.filter.kind;
  if (wanted === null || data.partial.has("parks")) {
    return [];
  }
  return [among("parkIds", idsOf(data.parks.filter((park) => kindGroup(park.kind) === wanted)))];
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
