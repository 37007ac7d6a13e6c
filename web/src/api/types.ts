/**
 * The answers of /api/v1 under the names that this application has for them. They are those of schema.gen.ts, which is
 * generated from what the service says of itself: a change there that matters here does not compile.
 */
import type { Geometry } from "geojson";
import type { components, operations } from "./schema.gen";

export type Schemas = components["schemas"];

/** T with some members told more exactly than by the document; what may be null there may be null here. */
export type Exactly<T, Known extends Partial<T>> = {
  [K in keyof T]: K extends keyof Known ? Known[K] | Extract<T[K], null> : T[K];
};

type Shape = Extract<Geometry, { readonly type: Schemas["GeoJsonGeometry"]["type"] }>;

export type Position = Schemas["GeoPoint"];
export type Precision = Schemas["Precision"];
export type LocatedIn = Schemas["LocatedIn"];
export type SourceRef = Schemas["Citation"];
/** The node of the industry tree and the words the plan used for it. */
export type IndustryRef = Schemas["IndustryLabel"];

/** What an object is called in English, and where the name is from. */
export type EnglishName = Schemas["EnglishName"];

/** Where an object is, and how well that is known. */
export type Located = Pick<Schemas["Town"], "position" | "precision"> &
  Partial<Pick<Schemas["Town"], "locatedIn">>;

/** A page of any list. */
export type Page<T> = Omit<Schemas["PageTown"], "items"> & { readonly items: readonly T[] };

export type BaseMap = Schemas["WebPropertiesBaseMap"];
export type Settings = Schemas["SettingsControllerSettings"];
/** Who runs the site. */
export type Site = Schemas["WebPropertiesSite"];

/** Who is signed in; nobody where the account is null. */
export type Session = Schemas["SessionAnswer"];
/** A secret that an authenticator app takes over. */
export type SecondFactor = Schemas["SecondFactorSecret"];
/** What somebody did, or was refused. */
export type AuditEntry = Schemas["AuditEntry"];
/** Whether the log is what was written. */
export type AuditChain = Schemas["AuditChain"];
/** An account as administrators see it. */
export type AccountItem = Schemas["AccountItem"];
export type SecondFactorRule = Schemas["SecondFactorControllerRule"];
/** What a post may do, and where. */
export type AccountForm = Schemas["AccountForm"];
/** A password that is told this once. */
export type OnceOnly = Schemas["AccountControllerOnceOnly"];

/** A post that signs in. */
export type Post = Schemas["SessionAnswerPost"];

/** Where a shape lies, and where it would if its degrees came from a web map. */
export type ImportComparison = Exactly<
  Schemas["ImportComparison"],
  { readonly shape: Shape; readonly others: readonly ShapeElsewhere[] }
>;
type ShapeElsewhere = Exactly<Schemas["ImportComparisonOther"], { readonly shape: Shape }>;
/** An uploaded file, and what was found in it. */
export type Import = Exactly<Schemas["Import"], { readonly findings: ImportFindings }>;
export type ImportFindings = Exactly<
  Schemas["ImportFindings"],
  { readonly layers: readonly ImportLayer[] }
>;
export type ImportLayer = Exactly<
  Schemas["ImportLayer"],
  { readonly comparison: ImportComparison }
>;
/** How a file is read, and what its columns mean. */
export type Decision = Schemas["ImportDecision"];
/** What is proposed and was decided of a file, and what came of it. */
export type Deciding = Schemas["ImportDecisionState"];
/** A column of a kind into which columns of files go. */
export type TargetColumn = Schemas["ImportTargetColumn"];
export type ImportRow = Exactly<
  Schemas["ImportRow"],
  { readonly geometry: Shape; readonly before: Shape }
>;
export type Draft = Schemas["ImportDraft"];
/** One sentence in both languages. */
export type Wording = Schemas["Wording"];
/** Something long that the service does. */
export type Job = Schemas["Job"];

/** A draft on its way to publication, and what follows. */
export type ChangeSet = Schemas["ChangeSet"];
/** What it does to one object. */
export type ChangeRow = Exactly<Schemas["ChangeRow"], { readonly geometry: Shape }>;
/** What is entered row by row, for the form of it. */
export type EditableKind = Schemas["EditableKind"];
/** What says that a value is so. */
export type ChangeSource = Schemas["CellSource"];
/** Two versions of an object side by side. */
export type ChangeComparison = Exactly<
  Schemas["Comparison"],
  {
    readonly geometry: Exactly<
      Schemas["ShapeDifference"],
      {
        readonly from: Shape;
        readonly to: Shape;
        readonly added: Shape;
        readonly removed: Shape;
      }
    >;
  }
>;
export type HistoryItem = Schemas["HistoryItem"];
/** The change set that brings an older version back. */
export type Restoration = Schemas["Restoration"];

/** What everybody may know of a correction: its answer. */
export type Correction = Schemas["Correction"];
export type CorrectionAnswer = Schemas["CorrectionAnswer"];
/** The same as the posts see it that answer. */
export type QueuedCorrection = Schemas["QueuedCorrection"];

/** How well parks are known, and what lies in them. */
export type QualityBoard = Schemas["QualityBoard"];
export type ParkQuality = Schemas["ParkQuality"];
export type LayerQuality = Schemas["LayerQuality"];

export type PaletteEntry = Schemas["IndustryTreeColours"];
export type Industry = Schemas["IndustryTreeNode"];
export type Industries = Schemas["IndustryTree"];

export type Plan = Exactly<
  Schemas["Plan"],
  {
    /** West, south, east, north. */
    readonly bbox: readonly [number, number, number, number];
  }
>;

export type LayoutDrawing = Schemas["LayoutDrawing"];
export type LayoutProperties = Schemas["LayoutFeatureProperties"];
export type LayoutKind = LayoutProperties["kind"];
export type LayoutFeature = Exactly<Schemas["LayoutFeature"], { readonly geometry: Shape }>;
export type Layout = Exactly<Schemas["Layout"], { readonly features: readonly LayoutFeature[] }>;

export type Park = Schemas["ParkItem"];
export type ParkKind = Park["kind"];
export type ParkPage = Schemas["ParkList"];

export type Fact = Schemas["Fact"];
export type Area = Schemas["StatedArea"];
export type ParkDetail = Schemas["ParkFeatureProperties"];
export type ParkFeature = Schemas["ParkFeature"];

export type Enterprise = Schemas["Enterprise"];
export type EnterprisePage = Schemas["EnterpriseList"];
export type EnterpriseFeature = Schemas["FeatureEnterpriseDetail"];

export type ChainLink = Schemas["ChainLink"];
export type Chain = Schemas["Chain"];
export type ChainGap = Schemas["ChainGap"];
export type ChainPlace = Schemas["ChainPlace"];
export type ChainMatch = Schemas["ChainMatch"];
export type ChainMatchPark = Schemas["ChainMatchPark"];
export type ChainMatchReach = Schemas["ChainMatchReach"];
export type Ambitions = Schemas["Ambitions"];
/** What stands side by side: clusters or parks. */
export type AmbitionColumns = Ambitions["by"];
export type AmbitionRow = Schemas["AmbitionRow"];
export type AmbitionCell = Schemas["AmbitionCell"];
export type AmbitionPair = Schemas["AmbitionPair"];

export type CountyFeature = Exactly<Schemas["RegionFeature"], { readonly geometry: Shape }>;
/** A part of the geographic base. */
export type BaseFeature = Exactly<Schemas["BaseFeature"], { readonly geometry: Shape }>;
export type Town = Schemas["Town"];
export type Transport = Schemas["TransportNode"];
export type TransportKind = Transport["kind"];
export type BoundaryFeature = Exactly<Schemas["BoundaryFeature"], { readonly geometry: Shape }>;

/** Sentences of documents that say different things about the same point. */
export type Conflict = Schemas["Conflict"];
/** The same as its document tells it, which leaves out the clauses' names: they are in the document. */
export type Disagreement = Schemas["SourceDisagreement"];
export type SourceDocument = Schemas["Source"];

/** The kinds that this application shows of those that may come. */
export type NearbyKind = "park" | "enterprise" | "transport" | "town";
export type NearbyItem = Exactly<Schemas["NearbyObject"], { readonly kind: NearbyKind }>;
export type Proximity = Exactly<
  Schemas["NearbyObjects"],
  { readonly items: readonly NearbyItem[] }
>;

export type SearchHit = Schemas["SearchItem"];
export type SearchFilter = Schemas["SearchFilter"];
export type SearchAnswer = Schemas["SearchAnswer"];
/** A question; the plan's objects come first, and filters are counted in it. */
export interface SearchQuery {
  readonly q: string;
  readonly plan: string | undefined;
  readonly lang: string;
}
/** How the service took a question. */
export type Understood = Schemas["SearchUnderstood"];

export type Layer = Schemas["Layer"];
export type LayerProperty = Schemas["LayerProperty"];

export type ExportFormat = Schemas["ExportFormatOutlook"];
/** What an export would hold. */
export type ExportOutlook = Schemas["ExportOutlook"];
export type ExportJob = Schemas["ExportJob"];

/** What is told of a failure, RFC 9457; some of them happen before any answer. */
export type Problem = Pick<Schemas["Problem"], "type" | "title" | "status"> &
  Partial<Pick<Schemas["Problem"], "detail" | "code" | "requestId" | "errors">>;

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

export type Target = Schemas["CitedTarget"];
export type Project = Schemas["CitedProject"];
export type Policy = Schemas["CitedPolicy"];
export type Measure = Schemas["CitedMeasure"];
export type Organ = Schemas["CitedOrgan"];
export type StoryStep = Exactly<Schemas["StoryStep"], { readonly bbox: Plan["bbox"] | null }>;
/** The guided reading of a plan. */
export type Story = Exactly<Schemas["Story"], { readonly steps: readonly StoryStep[] }>;
/** Something that changed in the data of a plan. */
export type PlanChange = Schemas["PlanChange"];

export type LandCheckItem = Schemas["LandCheckItem"];
export type LandCheckTheme = Exactly<
  Schemas["LandCheckTheme"],
  { readonly geometry: Shape | null }
>;
/** The answer to a red line. */
export type LandCheck = Exactly<
  Schemas["LandCheck"],
  { readonly geometry: Shape; readonly themes: readonly LandCheckTheme[] }
>;
export type RedLineCorner = Schemas["RedLineCorner"];
/** What is sent to be checked. */
export interface RedLine {
  readonly type: "Feature";
  readonly properties: {
    readonly title: string | null;
    readonly origin: "drawn" | "pasted" | "uploaded";
  };
  readonly geometry: GeoJSON.Geometry;
  readonly crs: string;
}
/** The shapes are those of a table that may still be wrong, which the contract does not promise to be whole. */
export type TableSystem = Omit<Schemas["TableSystem"], "preview"> & { readonly preview: Shape };
/** A pasted table as it was read, to be confirmed. */
export type TableReading = Omit<Schemas["TableReading"], "geometry" | "systems"> & {
  readonly geometry: Shape | null;
  readonly systems: readonly TableSystem[];
};
export type TableRemark = Schemas["TableRemark"];
/** Red lines in a file; their shapes may still be wrong, as those of a table. */
export type RedLineFilePlace = Omit<Schemas["RedLineFilePlace"], "geometry" | "preview"> & {
  readonly geometry: Shape;
  readonly preview: Shape | null;
};
export type RedLineFileLine = Omit<Schemas["RedLineFileLine"], "places"> & {
  readonly places: readonly RedLineFilePlace[];
};
export type RedLineFileLayer = Omit<Schemas["RedLineFileLayer"], "lines"> & {
  readonly lines: readonly RedLineFileLine[];
};
export type RedLineFile = Omit<Schemas["RedLineFile"], "layers"> & {
  readonly layers: readonly RedLineFileLayer[];
};
export type RedLineFileSystem = Schemas["RedLineFileSystem"];
export type LandBatch = Schemas["LandCheckBatch"];
export type LandBatchLine = Schemas["LandCheckBatchLine"];
export type LandBatchPoint = Schemas["LandCheckBatchPoint"];
