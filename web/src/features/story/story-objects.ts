/** What a step is about, as far as this reader sees it: what it is called, and where it is. */
import type { Located, Position, Precision, StoryStep } from "@/api";
import {
  enterprisePalette,
  extentOf,
  industryWord,
  parkPalette,
  placingOf,
  shortName,
  type ObjectRef,
  type PlanData,
} from "@/features/catalogue";
import type { ObjectSymbol } from "@/features/catalogue";
import type { DeskScene } from "@/map";
import { boundsOfShapes } from "@/features/data";
import { t } from "@/shared/i18n";

export type Bounds = NonNullable<DeskScene["bounds"]>;
export type SymbolLooks = Pick<
  InstanceType<typeof ObjectSymbol>["$props"],
  "shape" | "palette" | "coarse"
>;

/** An object of the map. */
export interface StoryObject {
  readonly ref: ObjectRef;
  readonly name: string;
  readonly looks: SymbolLooks | null;
  readonly precision: Precision | null;
  /** What else is to be said of it: its lead industry, or where it is known to lie. */
  readonly remark: string | null;
  /** Where it is, or where it stands because it lies there. */
  readonly position: Position | null;
  readonly bounds: Bounds | null;
}

/** The ids of one kind, in the order of the step. */
export function idsOf({ objects }: StoryStep, kind: string): readonly string[] {
  return objects.flatMap((object) =>
    object.startsWith(`${kind}:`) ? [object.slice(kind.length + 1)] : [],
  );
}

/** Those that the plan holds; of others nobody here may know. */
export function objectsOf(data: PlanData, step: StoryStep): readonly StoryObject[] {
  return step.objects.flatMap((object) => {
    const colon = object.indexOf(":");
    return found(data, object.slice(0, colon), object.slice(colon + 1)) ?? [];
  });
}

function found(data: PlanData, kind: string, id: string): StoryObject | null {
  switch (kind) {
    case "park":
      return parkOf(data, id);
    case "enterprise":
      return firmOf(data, id);
    case "town": {
      const town = data.townById.get(id);
      return town === undefined ? null : placed(data, { kind, id }, town, { shape: "town_place" });
    }
    case "transport": {
      const node = data.transportById.get(id);
      return node === undefined ? null : placed(data, { kind, id }, node, { shape: node.kind });
    }
    case "layout":
      return elementOf(data, id);
    case "county":
      return countyOf(data, id);
    default:
      return null;
  }
}

function parkOf(data: PlanData, id: string): StoryObject | null {
  const park = data.parkById.get(id);
  if (park === undefined) {
    return null;
  }
  const looks = {
    shape: park.kind,
    palette: parkPalette(data, id),
    coarse: (park.precision.accuracyM ?? 0) >= 10_000,
  };
  return placed(data, { kind: "park", id }, park, looks);
}

function firmOf(data: PlanData, id: string): StoryObject | null {
  const firm = data.enterpriseById.get(id);
  const looks: SymbolLooks = { shape: "enterprise", palette: enterprisePalette(data, id) };
  return firm === undefined ? null : placed(data, { kind: "enterprise", id }, firm, looks);
}

function elementOf(data: PlanData, id: string): StoryObject | null {
  const element = data.layoutById.get(id);
  if (element === undefined) {
    return null;
  }
  const { properties } = element;
  const areas = properties.drawings.flatMap((drawing) => drawing.areas);
  const counties = [...areas, ...properties.countyCodes].flatMap(
    (code) => data.countyById.get(code)?.geometry ?? [],
  );
  const parks = properties.parkIds.flatMap((park) => data.parkById.get(park)?.position ?? []);
  const extent = extentOf(element);
  const [lead] = properties.industries;
  const bounds =
    extent !== null
      ? boundsOfShapes([extent])
      : counties.length > 0
        ? boundsOfShapes(counties)
        : boxOf(properties.drawings.some(({ kind }) => kind === "points") ? parks : []);
  return {
    ref: { kind: "layout", id },
    name: shortName(properties),
    looks: null,
    precision: null,
    remark: lead === undefined ? null : industryWord(data.industries, lead),
    position: properties.position,
    bounds,
  };
}

function countyOf(data: PlanData, id: string): StoryObject | null {
  const county = data.countyById.get(id);
  return county === undefined
    ? null
    : {
        ref: { kind: "county", id },
        name: shortName(county.properties),
        looks: null,
        precision: null,
        remark: null,
        position: county.properties.position,
        bounds: county.geometry === null ? null : boundsOfShapes([county.geometry]),
      };
}

function placed(
  data: PlanData,
  ref: ObjectRef,
  item: Located & { readonly id: string } & Parameters<typeof shortName>[0],
  looks: SymbolLooks,
): StoryObject {
  const position = positionOf(data, item);
  return {
    ref,
    name: shortName(item),
    looks,
    precision: item.precision,
    remark: item.position === null && position !== null ? hostOf(data, item) : null,
    position,
    bounds: position === null ? null : boxOf([position]),
  };
}

/** Where it is, or the park under whose name it stands. */
function positionOf(data: PlanData, item: Located): Position | null {
  if (item.position !== null || placingOf(data, item) !== "host") {
    return item.position;
  }
  const host = item.locatedIn;
  const park = host?.kind === "park" ? data.parkById.get(host.id) : undefined;
  return park === undefined ? null : positionOf(data, park);
}

function hostOf(data: PlanData, { locatedIn }: Located): string | null {
  const park = locatedIn?.kind === "park" ? data.parkById.get(locatedIn.id) : undefined;
  return park === undefined ? null : t("story.in", { name: shortName(park) });
}

function boxOf(positions: readonly Position[]): Bounds | null {
  const [first, ...others] = positions.map(({ lon, lat }): Bounds => [lon, lat, lon, lat]);
  return first === undefined ? null : others.reduce(union, first);
}

export function union(a: Bounds, b: Bounds): Bounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
