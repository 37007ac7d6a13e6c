/** The paths of docs/api.md that make files. */
import { apiUrl, getBlob, getJson, sendJson, type Query } from "./client";
import type { ExportJob, ExportOutlook } from "./types";

const segment = encodeURIComponent;

/** A whole collection, or a whole plan. */
export type ExportSubject = { readonly collection: string } | { readonly plan: string };

export const exportsApi = {
  outlook: (collection: string, query: Query, signal?: AbortSignal) =>
    getJson<ExportOutlook>(`exports/${segment(collection)}/outlook`, query, signal),
  /** The file at once, for what is small. */
  download: (collection: string, query: Query, signal?: AbortSignal) =>
    getBlob(`exports/${segment(collection)}`, query, signal),
  submit: (subject: ExportSubject, parameters: Readonly<Record<string, string>>) =>
    sendJson<ExportJob>("POST", "export-jobs", { ...subject, parameters }),
  job: (id: string, signal?: AbortSignal) =>
    getJson<ExportJob>(`export-jobs/${segment(id)}`, {}, signal),
  cancel: (id: string) => sendJson<null>("DELETE", `export-jobs/${segment(id)}`),
  /** Where the browser fetches the file of a job that is done. */
  fileUrl: (id: string) => apiUrl(`export-jobs/${segment(id)}/file`),
  /** The layout map of a plan on paper. */
  sheet: (plan: string, format: "pdf" | "png" | "svg", query: Query) =>
    apiUrl(`plans/${segment(plan)}/map.${format}`, query),
} as const;

export type ExportsApi = typeof exportsApi;
