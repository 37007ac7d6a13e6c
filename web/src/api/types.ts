/**
 * What this application reads of the answers of /api/v1, with the code lists as literal types.
 * contract.ts holds every name here against schema.gen.ts, which is generated from the service.
 */
import type { Geometry, MultiPolygon, Polygon } from "geojson";

export interface Position {
  readonly lon: number;
  readonly lat: number;
}

export type PrecisionClass =
  "surveyed" | "described" | "digitised" | "stated" | "indicative" | "place" | "unlocated";

export interface Precision {
  readonly class: PrecisionClass;
  readonly accuracyM: number | null;
}

export interface LocatedIn {
  readonly kind: "park" | "county" | "plan";
  readonly id: string;
}

/** Where an object is, and how well that is known. */
export interface Located {
  readonly position: Position | null;
  readonly precision: Precision;
  readonly locatedIn?: LocatedIn | null;
}

export interface SourceRef {
  readonly documentId: string;
  /** Null where the whole document is meant. */
  readonly clauseId: string | null;
  readonly clause: string | null;
  readonly quote: string | null;
}

/** The node of the industry tree and the words the plan used for it. */
export interface IndustryRef {
  readonly id: string;
  readonly label: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly next: string | null;
}

export interface BaseMap {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly attribution: string | null;
  readonly minZoom: number | null;
  readonly maxZoom: number | null;
  readonly reviewNumber: string | null;
}

export interface Settings {
  readonly version: string;
  readonly dataVersion: string;
  readonly profile: "standard" | "public";
  readonly mapReviewNumber: string | null;
  readonly boundaries: boolean;
  readonly demo: boolean;
  readonly defaultPlan: string;
  readonly baseMaps: readonly BaseMap[];
}

export interface PaletteEntry {
  readonly key: string;
  readonly name: string;
  readonly seal: string;
  readonly sealEn: string;
  readonly fill: string;
  readonly edge: string;
  readonly text: string;
  readonly tint: string;
  readonly ink: string;
}

export interface Industry {
  readonly id: string;
  readonly parentId: string | null;
  readonly level: "sector" | "branch" | "link";
  readonly name: string;
  readonly palette: string;
}

export interface Industries extends Page<Industry> {
  readonly palette: readonly PaletteEntry[];
}

export type LegalStatus = "draft" | "in_force" | "expired" | "superseded";

export interface Plan {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly title?: string | null;
  readonly subtitle?: string | null;
  readonly level: "city" | "province";
  readonly adcode: string;
  readonly legalStatus: LegalStatus;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly bbox: readonly [number, number, number, number];
  readonly counts: Readonly<Record<string, number>>;
  /** Whom the map has to name besides the plan. */
  readonly attribution: readonly string[];
  readonly sources: readonly SourceRef[];
}

export type LayoutKind =
  | "structure"
  | "core"
  | "cluster"
  | "industry_space"
  | "industry_group"
  | "carrier_list"
  | "cooperation"
  | "node"
  | "region";

export interface LayoutProperties extends Located {
  readonly kind: LayoutKind;
  readonly name: string;
  readonly shortName?: string | null;
  readonly parentId: string | null;
  readonly role: string | null;
  readonly note?: string | null;
  readonly industries: readonly IndustryRef[];
  readonly parkIds: readonly string[];
  readonly countyCodes: readonly string[];
  readonly sources: readonly SourceRef[];
}

export interface LayoutFeature {
  readonly type: "Feature";
  readonly id: string;
  readonly geometry: Geometry | null;
  readonly properties: LayoutProperties;
}

export interface Layout {
  readonly plan: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly features: readonly LayoutFeature[];
}

export type ParkKind = "core" | "park" | "featured_park" | "sub_park" | "site" | "town";

export interface Park extends Located {
  readonly id: string;
  readonly plan: string;
  readonly kind: ParkKind;
  readonly name: string;
  readonly shortName: string | null;
  readonly aliases: readonly string[];
  readonly parentId: string | null;
  readonly sameAs: readonly string[];
  readonly countyCodes: readonly string[];
  readonly industries: readonly IndustryRef[];
  readonly enterpriseCount: number;
}

export interface Fact {
  readonly attribute: string;
  readonly value: string | null;
  readonly sources: readonly SourceRef[];
}

export type AreaBasis = "approved" | "planned" | "startup" | "site" | "other";

export interface Area {
  readonly areaM2: number;
  readonly areaMu: number;
  readonly basis: AreaBasis;
  readonly part?: string | null;
  readonly asOf?: string | null;
  readonly note?: string | null;
  readonly sources: readonly SourceRef[];
}

export interface ParkDetail extends Park {
  /** Names of the towns it lies in. */
  readonly towns?: readonly string[];
  readonly childIds: readonly string[];
  readonly layoutIds: readonly string[];
  readonly areas: readonly Area[];
  readonly enterpriseIds: readonly string[];
  readonly facts: readonly Fact[];
  readonly sources: readonly SourceRef[];
  readonly note?: string | null;
  readonly positionNote?: string | null;
}

export interface ChainRole {
  readonly stage: "upstream" | "midstream" | "downstream" | "service";
  readonly label: string;
}

export interface Enterprise extends Located {
  readonly id: string;
  readonly plan: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly parkIds: readonly string[];
  readonly countyCodes: readonly string[];
  readonly industries: readonly IndustryRef[];
  readonly chainRoles: readonly ChainRole[];
  readonly products: readonly string[];
}

export interface EnterpriseDetail extends Enterprise {
  readonly facts: readonly Fact[];
  readonly sources: readonly SourceRef[];
  readonly note?: string | null;
  readonly positionNote?: string | null;
}

/** A GeoJSON feature whose properties are the object itself. */
export interface Detail<T> {
  readonly type: "Feature";
  readonly id: string;
  readonly geometry: Geometry | null;
  readonly properties: T;
}

export interface CountyProperties extends Located {
  readonly kind: "county" | "city" | "neighbour";
  readonly name: string;
  readonly cityCode: string;
  readonly layoutIds: readonly string[];
  readonly attribution: string | null;
}

export interface CountyFeature {
  readonly type: "Feature";
  readonly id: string;
  readonly geometry: Polygon | MultiPolygon | null;
  readonly properties: CountyProperties;
}

export interface Town extends Located {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly countyCode: string;
  readonly role: string | null;
}

export type TransportKind = "airport" | "port" | "rail_station" | "expressway_interchange";

export interface Transport extends Located {
  readonly id: string;
  readonly kind: TransportKind;
  readonly name: string;
  readonly shortName: string | null;
  readonly line: string | null;
  readonly status: string | null;
  readonly countyCode: string | null;
}

export interface BoundaryFeature {
  readonly type: "Feature";
  readonly id?: string;
  readonly geometry: Polygon | MultiPolygon | null;
  readonly properties: {
    readonly parkId: string;
    readonly block: string | number;
    readonly version: string | number;
    readonly validFrom: string | null;
    readonly areaM2: number;
    readonly areaMu: number;
    readonly precision: Precision;
    readonly demo: boolean;
    readonly label: string | null;
    readonly sources: readonly SourceRef[];
  };
}
