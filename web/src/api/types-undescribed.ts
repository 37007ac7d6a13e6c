/** Answers that web/openapi.json does not describe: what this application reads of them. */
import type { IndustryRef, SourceRef } from "./types";

/** An answer of /api/v1/targets. */
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

/** An answer of /api/v1/projects. */
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

/** An answer of /api/v1/policies. */
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

/** An item of the OGC API: everything that is public of one object. */
export interface Item {
  readonly properties: Readonly<
    Record<string, string | number | boolean | readonly string[] | null>
  >;
}

/** A TileJSON 3.0.0 document. */
export interface TileSet {
  readonly tiles: readonly string[];
  readonly minzoom: number;
  readonly maxzoom: number;
  /** West, south, east, north; absent where nothing has a shape. */
  readonly bounds?: readonly [number, number, number, number];
  readonly attribution: string;
  readonly parkatlas: {
    readonly dropRule: { readonly maxFeatures: number; readonly maxBytes: number };
  };
}
