/** The filter of the panel on objects that are known from tiles only: the rules of the lists of the API. */
import type { ParkKind } from "@/api";
import type { PlanData } from "@/features/catalogue";
import { kindGroup, type Filter } from "./filter";

type Value = string | number | boolean | readonly string[];
export type TileObject = Readonly<Record<string, Value>>;

/** Names of the properties that a layer has at all; what an object lacks of them it has none of. */
export type Known = ReadonlySet<string>;

/** An object of another plan is no object of this map. */
export function isOfPlan(data: PlanData, known: Known, object: TileObject): boolean {
  return !known.has("planId") || object.planId === data.plan.id;
}

export function passesCounty(filter: Filter, known: Known, object: TileObject): boolean {
  const { county } = filter;
  if (county === null) {
    return true;
  }
  if (known.has("countyCodes")) {
    return words(object.countyCodes).includes(county);
  }
  return !known.has("countyCode") || object.countyCode === county;
}

/** Whether the plan connects it with the industry asked for or with one below it. */
export function passesIndustry(
  data: PlanData,
  filter: Filter,
  known: Known,
  object: TileObject,
): boolean {
  const { industry } = filter;
  const ids = industryProperty(known);
  if (industry === null || ids === undefined) {
    return true;
  }
  return words(object[ids]).some((id) => data.industries.within(id, industry));
}

/** What says with which industries the objects of a layer are connected: more than their own where a plan has more. */
function industryProperty(known: Known): string | undefined {
  return ["relatedIndustryIds", "industryIds"].find((name) => known.has(name));
}

export function passesParkKind(filter: Filter, object: TileObject): boolean {
  const kind = parkKindOf(object);
  return filter.kind === null || (kind !== null && kindGroup(kind) === filter.kind);
}

/** A firm has the kinds of its parks. Where those are not all here the kind narrows parks alone. */
export function passesKindOfParks(data: PlanData, filter: Filter, object: TileObject): boolean {
  if (filter.kind === null || data.partial.has("parks")) {
    return true;
  }
  return words(object.parkIds).some((id) => {
    const park = data.parkById.get(id);
    return park !== undefined && kindGroup(park.kind) === filter.kind;
  });
}

const parkKinds = ["core", "park", "featured_park", "sub_park", "site", "town"] as const;

export function parkKindOf(object: TileObject): ParkKind | null {
  return parkKinds.find((kind) => kind === object.kind) ?? null;
}

/** The kinds of a group, as the API takes them. */
export function kindsOf(group: Filter["kind"]): string | undefined {
  return group === null
    ? undefined
    : parkKinds.filter((kind) => kindGroup(kind) === group).join(",");
}

export function words(value: Value | undefined): readonly string[] {
  return typeof value === "object" ? value : [];
}
