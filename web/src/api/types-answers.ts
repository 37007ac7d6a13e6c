/** The answers that are asked for on demand: what a panel, a search or a measurement shows. */
import type { ChainRole, IndustryRef, LocatedIn, Position, SourceRef } from "./types";

export interface Target {
  readonly id: string;
  readonly plan: string;
  readonly group: string;
  readonly name: string;
  readonly unit: string;
  readonly baseYear: number | null;
  readonly baseValue: number | null;
  readonly targetYear: number | null;
  readonly targetValue: number | null;
  readonly comparator: ">=" | ">" | "~" | null;
  readonly nature: string | null;
  readonly rowType: "target" | "baseline" | "context";
  readonly industry: IndustryRef | null;
  readonly sources: readonly SourceRef[];
}

export interface Project {
  readonly id: string;
  readonly plan: string;
  readonly name: string;
  readonly countyCodes: readonly string[];
  readonly parkId: string | null;
  readonly industries: readonly IndustryRef[];
  readonly stage: string | null;
  readonly stageText: string | null;
  readonly investor: string | null;
  readonly laterStatus: string | null;
  readonly sources: readonly SourceRef[];
}

export interface Policy {
  readonly id: string;
  readonly plan: string;
  readonly title: string;
  readonly docNo: string | null;
  readonly issuer: string | null;
  readonly role: string | null;
  readonly text: string | null;
  readonly sources: readonly SourceRef[];
}

export interface ChainSummary {
  readonly id: string;
  readonly plan: string;
  readonly name: string;
  readonly industry: IndustryRef | null;
}

export interface ChainLink {
  readonly id: string;
  readonly name: string;
  readonly stage: ChainRole["stage"] | null;
  readonly step: number;
  readonly nextIds: readonly string[];
  readonly status: "existing" | "to_attract" | "to_cultivate" | "mentioned";
  readonly enterpriseIds: readonly string[];
  readonly wantedText: string | null;
  readonly sources: readonly SourceRef[];
}

export interface Chain extends ChainSummary {
  readonly links: readonly ChainLink[];
  readonly sources: readonly SourceRef[];
}

/** One of several things the documents say about the same point. */
export interface ConflictValue {
  readonly label: string;
  readonly documentId?: string;
  readonly clauseId: string;
  readonly clause?: string;
  readonly quote: string | null;
}

export interface Conflict {
  readonly id: string;
  readonly statement: string;
  readonly shown?: string | null;
  readonly objects?: readonly string[];
  readonly values: readonly ConflictValue[];
}

export interface Clause {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly issuer: string | null;
  readonly docNo: string | null;
  readonly issuedOn: string | null;
  readonly status: string;
  readonly url: string | null;
  readonly note?: string | null;
  readonly clauses: readonly Clause[];
  readonly conflicts: readonly Conflict[];
}

export type NearbyKind = "park" | "enterprise" | "transport" | "town";

export interface NearbyItem {
  readonly kind: NearbyKind;
  readonly id: string;
  readonly name: string;
  readonly position: Position;
  readonly distanceM: number;
  readonly measuredTo: "position" | "boundary";
  readonly accuracyM: number;
  readonly originAccuracyM: number;
  readonly marginM: number;
  readonly certainty: "reliable" | "approximate" | "undetermined";
  readonly locatedIn: LocatedIn | null;
}

export interface Proximity {
  readonly origin: {
    readonly position: Position;
    readonly accuracyM: number;
    readonly object: { readonly kind: string; readonly id: string } | null;
  };
  readonly radiusM: number;
  readonly items: readonly NearbyItem[];
  readonly total: number;
  readonly unlocated: Readonly<Partial<Record<NearbyKind, number>>>;
  readonly next: string | null;
}

export interface SearchHit {
  readonly kind: "plan" | "layout" | "park" | "enterprise" | "town" | "transport" | "county";
  readonly id: string;
  readonly plan: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly matched: string;
  readonly match: "exact" | "prefix" | "contains" | "pinyin" | "initials";
  readonly position: Position | null;
  readonly hint: string | null;
}

/** The body of every error, RFC 9457. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly code?: string;
  readonly requestId?: string;
}
