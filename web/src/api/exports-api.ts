/** The paths of docs/api.md that make files. */
import { apiUrl, getBlob, getJson, sendJson, type Query } from "./client";
import type { ExportJob, ExportOutlook, Job } from "./types";

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

/** A job of whatever kind that makes a file, as far as its progress is shown. */
export type FileJob = Pick<ExportJob, "id" | "state" | "progress" | "fileName" | "problem">;

/** What one export under way asks of the service. */
export interface FileJobApi extends Pick<ExportsApi, "download" | "cancel" | "fileUrl"> {
  readonly submit: (
    subject: ExportSubject,
    parameters: Readonly<Record<string, string>>,
  ) => Promise<FileJob>;
  readonly job: (id: string, signal?: AbortSignal) => Promise<FileJob>;
}

/** The atlas of a plan: a page for each county or park. Its jobs have the shape of all kinds. */
export const planAtlasApi: FileJobApi = {
  download: exportsApi.download,
  submit: async (subject, parameters) => {
    const plan = "plan" in subject ? subject.plan : subject.collection;
    const { lang, scale, ...others } = parameters;
    const body = { ...others, ...(scale === undefined ? {} : { scale: Number(scale) }) };
    const path = `plans/${segment(plan)}/atlas${lang === undefined ? "" : `?lang=${segment(lang)}`}`;
    return fileJob(await sendJson<Job>("POST", path, body));
  },
  job: async (id, signal) => fileJob(await getJson<Job>(`jobs/${segment(id)}`, {}, signal)),
  cancel: (id) => sendJson<null>("DELETE", `jobs/${segment(id)}`),
  fileUrl: (id) => apiUrl(`jobs/${segment(id)}/file`),
};

function fileJob({ id, state, progress, problem, result }: Job): FileJob {
  const file = result?.file as { readonly name: string } | undefined;
  return { id, state, progress, problem, fileName: file?.name ?? null };
}
