/**
 * The answers of /api/v1 under the names that this application has for them. They are those of schema.gen.ts, which is
 * generated from what the service says of itself: a change there that matters here does not compile.
 */
import type { Geometry } from "geojson";
import type { components, operations } from "./schema.gen";

type Schemas = components["schemas"];

/** T with some members told more exactly than by the document; what may be null there may be null here. */
type Exactly<T, Known extends Partial<T>> = {
  [K in keyof T]: K extends keyof Known ? Known[K] | Extract<T[K], null> : T[K];
};

/** The codes that we know of a list which the document calls text; where it names the codes, those. */
type Codes<Served extends string | null, Known extends string> = string extends Served
  ? Known
  : Extract<Served, string>;

type Shape = Extract<Geometry, { readonly type: Schemas["GeoJsonGeometry"]["type"] }>;

export type Position = Schemas["GeoPoint"];
export type Precision = Schemas["Precision"];
export type LocatedIn = Schemas["LocatedIn"];
export type SourceRef = Schemas["Citation"];
/** The node of the industry tree and the words the plan used for it. */
export type IndustryRef = Schemas["IndustryLabel"];

/** Where an object is, and how well that is known. */
export type Located = Pick<Schemas["Town"], "position" | "precision"> &
  Partial<Pick<Schemas["Town"], "locatedIn">>;

/** A page of any list. */
export type Page<T> = Omit<Schemas["PageTown"], "items"> & { readonly items: readonly T[] };

export type BaseMap = Schemas["WebPropertiesBaseMap"];
export type Settings = Schemas["SettingsControllerSettings"];

export type PaletteEntry = Schemas["IndustryTreeColours"];
export type Industry = Schemas["IndustryTreeNode"];
export type Industries = Schemas["IndustryTree"];

export type Plan = Exactly<
  Schemas["Plan"],
  {
    readonly level: Codes<Schemas["Plan"]["level"], "city" | "province">;
    readonly legalStatus: Codes<
      Schemas["Plan"]["legalStatus"],
      "draft" | "in_force" | "expired" | "superseded"
    >;
    /** West, south, east, north. */
    readonly bbox: readonly [number, number, number, number];
  }
>;

export type LayoutKind = Codes<
  Schemas["LayoutFeatureProperties"]["kind"],
  | "structure"
  | "core"
  | "cluster"
  | "industry_space"
  | "industry_group"
  | "carrier_list"
  | "cooperation"
  | "node"
  | "region"
>;
export type LayoutProperties = Exactly<
  Schemas["LayoutFeatureProperties"],
  { readonly kind: LayoutKind }
>;
export type LayoutFeature = Exactly<
  Schemas["LayoutFeature"],
  { readonly geometry: Shape; readonly properties: LayoutProperties }
>;
export type Layout = Exactly<Schemas["Layout"], { readonly features: readonly LayoutFeature[] }>;

export type ParkKind = Codes<
  Schemas["ParkItem"]["kind"],
  "core" | "park" | "featured_park" | "sub_park" | "site" | "town"
>;
export type Park = Exactly<Schemas["ParkItem"], { readonly kind: ParkKind }>;
export type ParkPage = Exactly<Schemas["ParkList"], { readonly items: readonly Park[] }>;

export type Fact = Schemas["Fact"];
export type Area = Exactly<
  Schemas["StatedArea"],
  {
    readonly basis: Codes<
      Schemas["StatedArea"]["basis"],
      "approved" | "planned" | "startup" | "site" | "other"
    >;
  }
>;
export type ParkDetail = Exactly<
  Schemas["ParkFeatureProperties"],
  { readonly kind: ParkKind; readonly areas: readonly Area[] }
>;
export type ParkFeature = Exactly<Schemas["ParkFeature"], { readonly properties: ParkDetail }>;

type ChainStage = Codes<
  Schemas["EnterpriseChainRole"]["stage"],
  "upstream" | "midstream" | "downstream" | "service"
>;
type ChainRole = Exactly<Schemas["EnterpriseChainRole"], { readonly stage: ChainStage }>;
export type Enterprise = Exactly<
  Schemas["Enterprise"],
  { readonly chainRoles: readonly ChainRole[] }
>;
export type EnterprisePage = Exactly<
  Schemas["EnterprisePage"],
  { readonly items: readonly Enterprise[] }
>;
type EnterpriseDetail = Exactly<
  Schemas["EnterpriseDetail"],
  { readonly chainRoles: readonly ChainRole[] }
>;
export type EnterpriseFeature = Exactly<
  Schemas["FeatureEnterpriseDetail"],
  { readonly properties: EnterpriseDetail }
>;

export type ChainSummary = Schemas["ChainSummary"];
export type ChainLink = Exactly<
  Schemas["ChainLink"],
  {
    readonly stage: ChainStage;
    readonly status: Codes<
      Schemas["ChainLink"]["status"],
      "existing" | "to_attract" | "to_cultivate" | "mentioned"
    >;
  }
>;
export type Chain = Exactly<Schemas["Chain"], { readonly links: readonly ChainLink[] }>;

export type CountyFeature = Exactly<
  Schemas["RegionFeature"],
  {
    readonly geometry: Shape;
    readonly properties: Exactly<
      Schemas["RegionFeatureProperties"],
      {
        readonly kind: Codes<
          Schemas["RegionFeatureProperties"]["kind"],
          "county" | "city" | "neighbour"
        >;
      }
    >;
  }
>;
export type Town = Schemas["Town"];
export type TransportKind = Codes<
  Schemas["TransportNode"]["kind"],
  "airport" | "port" | "rail_station" | "expressway_interchange"
>;
export type Transport = Exactly<Schemas["TransportNode"], { readonly kind: TransportKind }>;
export type BoundaryFeature = Exactly<Schemas["BoundaryFeature"], { readonly geometry: Shape }>;

/** Sentences of documents that say different things about the same point. */
export type Conflict = Schemas["Conflict"];
/** The same as its document tells it, which leaves out the clauses' names: they are in the document. */
export type Disagreement = Schemas["SourceDisagreement"];
export type SourceDocument = Schemas["Source"];

export type NearbyKind = Codes<
  Schemas["NearbyObject"]["kind"],
  "park" | "enterprise" | "transport" | "town"
>;
export type NearbyItem = Exactly<Schemas["NearbyObject"], { readonly kind: NearbyKind }>;
export type Proximity = Exactly<
  Schemas["NearbyObjects"],
  { readonly items: readonly NearbyItem[] }
>;

export type SearchHit = Exactly<
  Schemas["SearchItem"],
  {
    readonly kind: Codes<
      Schemas["SearchItem"]["kind"],
      "plan" | "layout" | "park" | "enterprise" | "town" | "transport" | "county"
    >;
  }
>;

export type Layer = Schemas["Layer"];
export type LayerProperty = Schemas["LayerProperty"];

export type ExportFormat = Schemas["ExportFormatOutlook"];
/** What an export would hold. */
export type ExportOutlook = Schemas["ExportOutlook"];
export type ExportJob = Schemas["ExportJob"];

/** What is told of a failure, RFC 9457; some of them happen before any answer. */
export type Problem = Pick<Schemas["Problem"], "type" | "title" | "status"> &
  Partial<Pick<Schemas["Problem"], "detail" | "code" | "requestId">>;

/** Parameters of a list within a plan. */
type Filters<Operation extends "park-list" | "enterprise-list", Name extends string> = {
  readonly plan: string;
} & {
  readonly [K in Name & keyof Asked<Operation>]?: Asked<Operation>[K] | undefined;
};
type Asked<Operation extends keyof operations> = NonNullable<
  operations[Operation]["parameters"]["query"]
>;

/** `kind` may name several, separated by commas. */
export type ParkFilter = Filters<"park-list", "county" | "industry" | "kind">;
/** `park_kind` may name several kinds of parks, separated by commas. */
export type EnterpriseFilter = Filters<
  "enterprise-list",
  "park" | "county" | "industry" | "park_kind"
>;

export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export type Target = Exactly<
  Schemas["CitedTarget"],
  {
    readonly comparator: Codes<Schemas["CitedTarget"]["comparator"], ">=" | ">" | "~">;
    readonly rowType: Codes<Schemas["CitedTarget"]["rowType"], "target" | "baseline" | "context">;
  }
>;
export type Project = Schemas["CitedProject"];
export type Policy = Schemas["CitedPolicy"];
