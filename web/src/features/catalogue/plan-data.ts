import { shallowReactive } from "vue";
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
import { namedByLayout, primaryIndustries, primaryIndustryOf } from "./park-colour";

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
  /** The industry an object is coloured and counted under; the sector 其他 where nothing is stated. */
  readonly parkIndustry: ReadonlyMap<string, string | null>;
  readonly enterpriseIndustry: ReadonlyMap<string, string | null>;
  /** Every industry that the plan connects with an object. */
  readonly parkMentions: ReadonlyMap<string, ReadonlySet<string>>;
  /** The industry under which the layout chapter names a park. */
  readonly namedIndustry: ReadonlyMap<string, string>;
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
  const named = growing<string | null>(partial);
  const parkIndustry = growing<string | null>(partial);
  const enterpriseIndustry = growing<string | null>(partial);
  const parkMentions = growing<ReadonlySet<string>>(partial);
  const orOther = (id: string | null): string | null => id ?? industries.otherSector;

  function colour(added: { parks: readonly Park[]; firms: readonly Enterprise[] }): void {
    const found = added.parks.length === 0 ? [] : primaryIndustries(parks.list, parts.layout);
    for (const [id, industry] of found) {
      named.set(id, industry);
      parkIndustry.set(id, orOther(industry));
    }
    for (const [id, industryIds] of mentions(added.parks, parts.layout)) {
      parkMentions.set(id, industryIds);
    }
    for (const firm of added.firms) {
      enterpriseIndustry.set(firm.id, orOther(primaryIndustryOf(firm, named)));
    }
  }
  colour({ parks: parts.parks, firms: parts.enterprises });

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
    parkIndustry,
    enterpriseIndustry,
    parkMentions,
    namedIndustry: namedByLayout(parts.layout),
    heard: createHeard(),
    remember: (found) => {
      towns.add(found.towns ?? []);
      transport.add(found.transport ?? []);
      boundaries.add(found.boundaries ?? []);
      const added = parks.add(found.parks ?? []);
      colour({ parks: added, firms: enterprises.add(found.enterprises ?? []) });
    },
  };
}

/** A map that tells its readers of new entries, where there can be any. */
function growing<T>(partial: ReadonlySet<LargePart>): Map<string, T> {
  return partial.size === 0 ? new Map<string, T>() : shallowReactive(new Map<string, T>());
}

function idOfBlock({ properties }: BoundaryFeature): string {
  return `${properties.parkId}/${properties.block}/${properties.version}`;
}

export function parkPalette(data: PlanData, parkId: string): PaletteEntry {
  const industry = data.parkIndustry.get(parkId) ?? data.namedIndustry.get(parkId);
  return data.industries.paletteOf(industry ?? heardIndustry(data, { kind: "park", id: parkId }));
}

export function enterprisePalette(data: PlanData, enterpriseId: string): PaletteEntry {
  const industry = data.enterpriseIndustry.get(enterpriseId);
  return data.industries.paletteOf(
    industry ?? heardIndustry(data, { kind: "enterprise", id: enterpriseId }),
  );
}

/** The first industry that a tile has said of an object. */
function heardIndustry(data: PlanData, ref: ObjectRef): string | null {
  const ids = data.heard.find(ref)?.industryIds;
  return typeof ids === "object" ? (ids[0] ?? null) : null;
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

function mentions(
  parks: readonly Park[],
  layout: readonly LayoutFeature[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map(
    parks.map((park) => [park.id, new Set(park.industries.map(({ id }) => id))]),
  );
  for (const { properties } of layout) {
    for (const parkId of properties.parkIds) {
      for (const { id } of properties.industries) {
        found.get(parkId)?.add(id);
      }
    }
  }
  return found;
}
