/** What this application reads of the answers about exports. */
import type { Problem } from "./types-answers";

export interface ExportCrs {
  readonly id: string;
  readonly title: string;
}

export interface ExportFormat {
  readonly id: string;
  readonly title: string;
  readonly how: "direct" | "job" | "unavailable";
  readonly unavailable: string | null;
  /** The usual one first. */
  readonly crs: readonly ExportCrs[];
}

/** What an export would hold. */
export interface ExportOutlook {
  readonly collection: string;
  readonly total: number;
  /** How many of them are demonstration data. */
  readonly demo: number;
  readonly formats: readonly ExportFormat[];
}

export interface ExportJob {
  readonly id: string;
  readonly state: "queued" | "running" | "done" | "failed" | "cancelled";
  readonly progress: { readonly done: number; readonly total: number | null };
  readonly demo: boolean;
  readonly fileName: string | null;
  readonly sizeBytes: number | null;
  readonly problem: Problem | null;
}
