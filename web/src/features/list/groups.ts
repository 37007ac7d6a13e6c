import type { LayoutFeature, Park, ParkKind } from "@/api";
import { countyClusters, shortName, type PlanData } from "@/features/catalogue";
import { kindGroup, type KindGroup } from "./filter";

export const sortOrders = ["plan", "name", "firms", "precision"] as const;
export type SortOrder = (typeof sortOrders)[number];

/** Where a run of list rows comes from: an element of the layout, all county clusters, or a kind. */
export type GroupHead =
  | { readonly of: "core"; readonly element: LayoutFeature }
  | { readonly of: "clusters"; readonly elements: readonly LayoutFeature[] }
  | { readonly of: "element"; readonly element: LayoutFeature }
  | { readonly of: "kind"; readonly kind: KindGroup }
  | { readonly of: "all" };

export interface ParkGroup {
  readonly head: GroupHead;
  readonly parks: readonly Park[];
}

const kindRank: Readonly<Record<ParkKind, number>> = {
  park: 0,
  featured_park: 1,
  sub_park: 2,
  site: 3,
  town: 3,
  core: 4,
};

/** The rows of the list in the given order; the plan's own order comes with its groups. */
export function groupParks(
  data: PlanData,
  parks: readonly Park[],
  order: SortOrder,
): readonly ParkGroup[] {
  if (order !== "plan") {
    return parks.length === 0 ? [] : [{ head: { of: "all" }, parks: sortParks(parks, order) }];
  }
  const left = new Map(parks.map((park) => [park.id, park]));
  const groups = [...groupsOfLayout(data, left), ...groupsOfKind(left)];
  return groups.filter((group) => group.parks.length > 0);
}

/** Takes the parks that the layout names, in its order; each once, where it is named first. */
function groupsOfLayout(data: PlanData, left: Map<string, Park>): ParkGroup[] {
  const groups: ParkGroup[] = [];
  const clusters = countyClusters(data);
  let clusterParks: Park[] = [];
  for (const element of data.layout) {
    const { kind, parkIds } = element.properties;
    if (kind === "core") {
      groups.push({ head: { of: "core", element }, parks: takeCore(left, parkIds) });
    } else if (clusters.includes(element)) {
      clusterParks = [...clusterParks, ...take(left, parkIds)];
    } else if (kind !== "structure") {
      groups.push({ head: { of: "element", element }, parks: take(left, parkIds) });
    }
  }
  const coreFirst = groups.findLastIndex(({ head }) => head.of === "core") + 1;
  groups.splice(coreFirst, 0, {
    head: { of: "clusters", elements: clusters },
    parks: clusterParks,
  });
  return groups;
}

/** The core's parks, then the record of the core itself. */
function takeCore(left: Map<string, Park>, parkIds: readonly string[]): Park[] {
  const own = [...left.values()].filter(({ kind }) => kind === "core").map(({ id }) => id);
  return take(left, [...parkIds, ...own]);
}

function groupsOfKind(left: Map<string, Park>): ParkGroup[] {
  const kinds: readonly KindGroup[] = ["park", "featured_park", "sub_park", "other", "core"];
  return kinds.map((kind) => ({
    head: { of: "kind", kind },
    parks: [...left.values()].filter((park) => kindGroup(park.kind) === kind),
  }));
}

function take(left: Map<string, Park>, ids: readonly string[]): Park[] {
  const taken: Park[] = [];
  for (const id of ids) {
    const park = left.get(id);
    if (park !== undefined) {
      taken.push(park);
      left.delete(id);
    }
  }
  return taken;
}

function sortParks(parks: readonly Park[], order: Exclude<SortOrder, "plan">): readonly Park[] {
  const byName = new Intl.Collator("zh-Hans");
  const compare: Readonly<Record<typeof order, (a: Park, b: Park) => number>> = {
    name: (a, b) => byName.compare(shortName(a), shortName(b)),
    firms: (a, b) => b.enterpriseCount - a.enterpriseCount || kindRank[a.kind] - kindRank[b.kind],
    precision: (a, b) => accuracy(a) - accuracy(b),
  };
  return [...parks].sort(compare[order]);
}

/** Unlocated comes last, whatever the others are. */
function accuracy(park: Park): number {
  return park.precision.accuracyM ?? Number.POSITIVE_INFINITY;
}
