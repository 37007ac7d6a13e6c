import type { EnglishName, LocatedIn, Plan } from "@/api";
import { language } from "@/shared/i18n";
import type { IndustryIndex } from "./industry-index";
import type { ObjectRef } from "./object-ref";
import type { PlanData } from "./plan-data";

/** Whatever has a name. */
export interface Named {
  readonly name: string;
  readonly shortName?: string | null;
  readonly english?: EnglishName | null;
}

/** The name in full and in the language on screen; the Chinese one where there is no other. */
export function fullName(item: Named): string {
  return englishOf(item)?.name ?? item.name;
}

/** The name used on the map and in lists: the short one where there is one. */
export function shortName(item: Named): string {
  const english = englishOf(item);
  return english === null ? (item.shortName ?? item.name) : (english.shortName ?? english.name);
}

/** The name that documents and signposts have, where the screen has another. */
export function chineseName(item: Named): string | null {
  return englishOf(item) === null ? null : item.name;
}

/** The English name, where the screen speaks English and there is one. */
export function englishOf({ english }: Named): EnglishName | null {
  return language() === "en" ? (english ?? null) : null;
}

/** An industry: in Chinese the words of the plan, in English the name in the catalogue. */
export function industryWord(
  industries: IndustryIndex,
  { id, label }: { readonly id: string; readonly label: string },
): string {
  return language() === "en" ? (industries.find(id)?.name ?? label) : label;
}

/** Whom the map has to name besides the plan. */
export function attributionOf(plan: Plan): readonly string[] {
  const english = language() === "en" && plan.attributionEn.length > 0;
  return english ? plan.attributionEn : plan.attribution;
}

/** What an object is called in running text; `otherwise` where neither the plan nor the map has its name. */
export function nameOf(data: PlanData, ref: ObjectRef, otherwise = ref.id): string {
  const item = find(data, ref);
  return item === undefined ? (heardName(data, ref) ?? otherwise) : shortName(item);
}

/** The name behind an id that a property of this kind holds; the id itself where it names no park and no county. */
export function namedBy(data: PlanData, kind: string | null, id: string): string {
  if (kind === "park") {
    return nameOf(data, { kind, id });
  }
  return kind === "county" && data.countyById.has(id) ? countyName(data, id) : id;
}

/** What the tiles call an object that is not held. */
function heardName(data: PlanData, ref: ObjectRef): string | null {
  const said = data.heard.find(ref);
  const name = said?.shortName ?? said?.name;
  return typeof name === "string" ? name : null;
}

/** Kinds that a panel asks the service for by itself. */
const besidePlan: ReadonlySet<ObjectRef["kind"]> = new Set(["source", "chain", "chains"]);

/** Whether the plan holds the object. Documents and chains are not part of it and always pass. */
export function holds(data: PlanData, ref: ObjectRef): boolean {
  return besidePlan.has(ref.kind) || find(data, ref) !== undefined;
}

export function countyNames(data: PlanData, codes: readonly string[]): readonly string[] {
  return codes.map((code) => countyName(data, code));
}

/** Towns that a document names, called as the plan's own towns are; in English those without a name are left out. */
export function townNames(data: PlanData, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const town = data.towns.find((known) => known.name === name);
    const unknown = language() === "en" ? [] : [name];
    return town === undefined ? unknown : [shortName(town)];
  });
}

/** The county in full, its code where the map does not hold it. */
export function countyName(data: PlanData, code: string): string {
  const county = data.countyById.get(code)?.properties;
  return county === undefined ? code : fullName(county);
}

export function nameOfHost(data: PlanData, host: LocatedIn): string {
  const { kind, id } = host;
  if (kind === "park" || kind === "county") {
    return nameOf(data, { kind, id });
  }
  return id === data.plan.id ? shortName(data.plan) : id;
}

function find(data: PlanData, ref: ObjectRef): Named | undefined {
  switch (ref.kind) {
    case "park":
      return data.parkById.get(ref.id);
    case "enterprise":
      return data.enterpriseById.get(ref.id);
    case "layout":
      return data.layoutById.get(ref.id)?.properties;
    case "county":
      return data.countyById.get(ref.id)?.properties;
    case "town":
      return data.townById.get(ref.id);
    case "transport":
      return data.transportById.get(ref.id);
    case "feature":
    case "source":
    case "chain":
    case "chains":
      return undefined;
  }
}
