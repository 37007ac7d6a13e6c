import type {
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
import { createHeard, type Heard } from "./heard";
import { holding } from "./holding";
import type { IndustryIndex } from "./industry-index";
import type { LargePart } from "./large-parts";
import type { ObjectRef } from "./object-ref";

/** What a plan is made of. Of a part that did not come the absence is named, and the rest is shown. */
export const planParts = [
  "layout",
  "parks",
  "enterprises",
  "counties",
  "towns",
  "transport",
  "boundaries",
] as const;
export type PlanPart = (typeof planParts)[number];

export interface PlanParts {
  readonly plan: Plan;
  readonly layout: readonly LayoutFeature[];
  readonly parks: readonly Park[];
  readonly enterprises: readonly Enterprise[];
  readonly counties: readonly CountyFeature[];
  readonly towns: readonly Town[];
  readonly transport: readonly Transport[];
  readonly boundaries: readonly BoundaryFeature[];
  /** The parts that could not be fetched. */
  readonly missing: readonly PlanPart[];
  /** The parts that are too large to be here as a whole: of them only what was asked for is held. */
  readonly partial: ReadonlySet<LargePart>;
}

/** Objects of partial parts, as they come in. */
export type Found = Partial<
  Pick<PlanParts, "parks" | "enterprises" | "towns" | "transport" | "boundaries">
>;

/** One plan, held in the browser as a whole but for its partial parts, and the ways to find its objects. */
export interface PlanData extends PlanParts {
  readonly industries: IndustryIndex;
  readonly parkById: ReadonlyMap<string, Park>;
  readonly enterpriseById: ReadonlyMap<string, Enterprise>;
  readonly layoutById: ReadonlyMap<string, LayoutFeature>;
  readonly countyById: ReadonlyMap<string, CountyFeature>;
  readonly townById: ReadonlyMap<string, Town>;
  readonly transportById: ReadonlyMap<string, Transport>;
  /** What tiles said of objects that are not held. */
  readonly heard: Heard;
  /** Keeps objects of partial parts; of whole parts there is nothing to keep. */
  remember(found: Found): void;
}

export function indexPlan(parts: PlanParts, industries: IndustryIndex): PlanData {
  const { partial } = parts;
  const idOf = ({ id }: { readonly id: string }): string => id;
  const parks = holding(parts.parks, idOf, partial.has("parks"));
  const enterprises = holding(parts.enterprises, idOf, partial.has("enterprises"));
  const towns = holding(parts.towns, idOf, partial.has("towns"));
  const transport = holding(parts.transport, idOf, partial.has("transport"));
  const boundaries = holding(parts.boundaries, idOfBlock, partial.has("boundaries"));

  return {
    ...parts,
    parks: parks.list,
    enterprises: enterprises.list,
    towns: towns.list,
    transport: transport.list,
    boundaries: boundaries.list,
    industries,
    parkById: parks.byId,
    enterpriseById: enterprises.byId,
    layoutById: byId(parts.layout),
    countyById: byId(parts.counties),
    townById: towns.byId,
    transportById: transport.byId,
    heard: createHeard(),
    remember: (found) => {
      towns.add(found.towns ?? []);
      transport.add(found.transport ?? []);
      boundaries.add(found.boundaries ?? []);
      parks.add(found.parks ?? []);
      enterprises.add(found.enterprises ?? []);
    },
  };
}

function idOfBlock({ properties }: BoundaryFeature): string {
  return `${properties.parkId}/${properties.block}/${properties.version}`;
}

export function parkPalette(data: PlanData, parkId: string): PaletteEntry {
  const industry = data.parkById.get(parkId)?.primaryIndustryId;
  return data.industries.paletteOf(industry ?? heardIndustry(data, { kind: "park", id: parkId }));
}

export function enterprisePalette(data: PlanData, enterpriseId: string): PaletteEntry {
  const industry = data.enterpriseById.get(enterpriseId)?.primaryIndustryId;
  return data.industries.paletteOf(
    industry ?? heardIndustry(data, { kind: "enterprise", id: enterpriseId }),
  );
}

/** The park at whose symbol another name of the same place is shown; every other park stands for itself. */
export function standingFor(data: PlanData, parkId: string): string {
  const park = data.parkById.get(parkId);
  return park === undefined || park.counted
    ? parkId
    : (park.sameAs.find((id) => data.parkById.has(id)) ?? parkId);
}

/** The industry under which a tile has said that an object is counted. */
function heardIndustry(data: PlanData, ref: ObjectRef): string | null {
  const id = data.heard.find(ref)?.primaryIndustryId;
  return typeof id === "string" ? id : null;
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
