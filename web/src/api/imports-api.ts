/** Files that posts bring. Refusals are told in the language. */
import { apiUrl, getJson, sendBytes, sendJson } from "./client";
import type { Import, Job, Page } from "./types";

const segment = encodeURIComponent;

export const importsApi = {
  /** Those of the account, newest first. */
  list: async (signal?: AbortSignal): Promise<readonly Import[]> =>
    (await getJson<Page<Import>>("imports", {}, signal)).items,
  get: (id: string, lang: string, signal?: AbortSignal) =>
    getJson<Import>(`imports/${segment(id)}`, { lang }, signal),
  /** A whole file of less than 8 MB. */
  send: (file: File, lang: string, signal: AbortSignal) =>
    sendBytes<Import>("POST", apiUrl("imports", { name: file.name, lang }), file, signal),
  /** Makes room for a file that comes in pieces. */
  open: ({ name, size }: File, lang: string, signal: AbortSignal) =>
    sendBytes<Import>("POST", apiUrl("imports", { name, size, lang }), null, signal),
  piece: (id: string, { number, bytes }: Piece, signal: AbortSignal) =>
    sendBytes<Import>("PUT", apiUrl(`imports/${segment(id)}/pieces/${number}`), bytes, signal),
  remove: (id: string) => sendJson<null>("DELETE", `imports/${segment(id)}`),
  /** The job that looks into a file. */
  job: (id: string, signal?: AbortSignal) => getJson<Job>(`jobs/${segment(id)}`, {}, signal),
} as const;

/** A part of a file, counted from 0. */
export interface Piece {
  readonly number: number;
  readonly bytes: Blob;
}

export type ImportsApi = typeof importsApi;
