import type { LocatedIn } from "@/api";
import type { ObjectRef } from "./object-ref";
import type { PlanData } from "./plan-data";

/** The name used on the map and in lists: the short one where there is one. */
export function shortName(item: {
  readonly name: string;
  readonly shortName?: string | null;
}): string {
  return item.shortName ?? item.name;
}

/** What an object is called in running text; `otherwise` where neither the plan nor the map has its name. */
export function nameOf(data: PlanData, ref: ObjectRef, otherwise = ref.id): string {
  const item = find(data, ref);
  return item === undefined ? (heardName(data, ref) ?? otherwise) : shortName(item);
}

/** What the tiles call an object that is not held. */
function heardName(data: PlanData, ref: ObjectRef): string | null {
  const said = data.heard.find(ref);
  const name = said?.shortName ?? said?.name;
  return typeof name === "string" ? name : null;
}

/** Whether the plan holds the object. Documents are not part of it and always pass. */
export function holds(data: PlanData, ref: ObjectRef): boolean {
  return ref.kind === "source" || find(data, ref) !== undefined;
}

export function countyNames(data: PlanData, codes: readonly string[]): readonly string[] {
  return codes.map((code) => data.countyById.get(code)?.properties.name ?? code);
}

export function nameOfHost(data: PlanData, host: LocatedIn): string {
  const { kind, id } = host;
  if (kind === "park" || kind === "county") {
    return nameOf(data, { kind, id });
  }
  return id === data.plan.id ? data.plan.shortName : id;
}

interface Named {
  readonly name: string;
  readonly shortName?: string | null;
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
      return undefined;
  }
}
