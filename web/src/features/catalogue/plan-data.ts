import type {
  AtlasApi,
  BoundaryFeature,
  CountyFeature,
  Enterprise,
  LayoutFeature,
  LayoutProperties,
  PaletteEntry,
  Park,
  Plan,
  Town,
  Transport,
} from "@/api";
import type { IndustryIndex } from "./industry-index";
import { primaryIndustries, primaryIndustryOf } from "./park-colour";

/** What the map can do without: its absence is named, the rest is shown. */
export const optionalParts = ["counties", "towns", "transport", "boundaries"] as const;
export type OptionalPart = (typeof optionalParts)[number];

export interface PlanParts {
  readonly plan: Plan;
  readonly layout: readonly LayoutFeature[];
  readonly parks: readonly Park[];
  readonly enterprises: readonly Enterprise[];
  readonly counties: readonly CountyFeature[];
  readonly towns: readonly Town[];
  readonly transport: readonly Transport[];
  readonly boundaries: readonly BoundaryFeature[];
  /** The optional parts that could not be fetched. */
  readonly missing: readonly OptionalPart[];
}

/** One plan as a whole, held in the browser: a few hundred objects and the ways to find them. */
export interface PlanData extends PlanParts {
  readonly industries: IndustryIndex;
  readonly parkById: ReadonlyMap<string, Park>;
  readonly enterpriseById: ReadonlyMap<string, Enterprise>;
  readonly layoutById: ReadonlyMap<string, LayoutFeature>;
  readonly countyById: ReadonlyMap<string, CountyFeature>;
  readonly townById: ReadonlyMap<string, Town>;
  readonly transportById: ReadonlyMap<string, Transport>;
  /** The industry an object is coloured and counted under; the sector 其他 where nothing is stated. */
  readonly parkIndustry: ReadonlyMap<string, string | null>;
  readonly enterpriseIndustry: ReadonlyMap<string, string | null>;
  /** Every industry that the plan connects with an object. */
  readonly parkMentions: ReadonlyMap<string, ReadonlySet<string>>;
}

export function indexPlan(parts: PlanParts, industries: IndustryIndex): PlanData {
  const named = primaryIndustries(parts.parks, parts.layout);
  const orOther = (id: string | null): string | null => id ?? industries.otherSector;
  return {
    ...parts,
    industries,
    parkById: byId(parts.parks),
    enterpriseById: byId(parts.enterprises),
    layoutById: byId(parts.layout),
    countyById: byId(parts.counties),
    townById: byId(parts.towns),
    transportById: byId(parts.transport),
    parkIndustry: new Map([...named].map(([id, industry]) => [id, orOther(industry)])),
    enterpriseIndustry: new Map(
      parts.enterprises.map((firm) => [firm.id, orOther(primaryIndustryOf(firm, named))]),
    ),
    parkMentions: mentions(parts),
  };
}

/** Asks for everything at once. Rejects if the plan, its layout, parks or enterprises are missing. */
export async function fetchPlan(
  api: AtlasApi,
  plan: Plan,
  industries: IndustryIndex,
): Promise<PlanData> {
  const missing: OptionalPart[] = [];
  const orNone = <T>(part: OptionalPart, asked: Promise<readonly T[]>): Promise<readonly T[]> =>
    asked.catch(() => {
      missing.push(part);
      return [];
    });
  const [layout, parks, enterprises, counties, towns, transport, boundaries] = await Promise.all([
    api.layout(plan.id).then(({ features }) => features),
    api.parks(plan.id),
    api.enterprises(plan.id),
    orNone("counties", api.counties(plan.id)),
    orNone("towns", api.towns(plan.id)),
    orNone("transport", api.transport(plan.id)),
    orNone("boundaries", api.boundaries(plan.id)),
  ]);
  const parts = { plan, layout, parks, enterprises, counties, towns, transport, boundaries };
  return indexPlan({ ...parts, missing }, industries);
}

export function parkPalette(data: PlanData, parkId: string): PaletteEntry {
  return data.industries.paletteOf(data.parkIndustry.get(parkId) ?? null);
}

export function enterprisePalette(data: PlanData, enterpriseId: string): PaletteEntry {
  return data.industries.paletteOf(data.enterpriseIndustry.get(enterpriseId) ?? null);
}

export function layoutPalette(data: PlanData, element: LayoutProperties): PaletteEntry {
  return data.industries.paletteOf(element.industries[0]?.id ?? null);
}

/** The counties of the plan itself, in its order. */
export function ownCounties(data: PlanData): readonly CountyFeature[] {
  return data.counties.filter(({ properties }) => properties.kind === "county");
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function mentions(parts: PlanParts): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map(
    parts.parks.map((park) => [park.id, new Set(park.industries.map(({ id }) => id))]),
  );
  for (const { properties } of parts.layout) {
    for (const parkId of properties.parkIds) {
      for (const { id } of properties.industries) {
        found.get(parkId)?.add(id);
      }
    }
  }
  return found;
}
