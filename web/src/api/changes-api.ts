/** Drafts, their review and publication. Refusals and reasons are told in the language. */
import { getJson, sendJson } from "./client";
import type { ChangeComparison, ChangeRow, ChangeSet, Job, Page } from "./types";

const segment = encodeURIComponent;

/** Which change sets; all of the post's counties where nothing is said. */
export interface ChangeQuery {
  readonly state?: ChangeSet["state"];
}

/** A step, and why; `version` is that of the change set which the decision was made on. */
export interface Move {
  readonly to: ChangeSet["state"];
  readonly note: string | null;
  readonly version: number;
}

export const changesApi = {
  /** Newest first. */
  list: (query: ChangeQuery & Spoken, cursor: string | undefined, signal: AbortSignal) =>
    getJson<Page<ChangeSet>>("change-sets", { ...query, limit: 50, cursor }, signal),
  get: (id: string, lang: string, signal?: AbortSignal) =>
    getJson<ChangeSet>(`change-sets/${segment(id)}`, { lang }, signal),
  rows: (id: string, lang: string, cursor: string | undefined, signal: AbortSignal) =>
    getJson<Page<ChangeRow>>(
      `change-sets/${segment(id)}/rows`,
      { lang, limit: 100, cursor },
      signal,
    ),
  comparison: (id: string, objectId: string, lang: string, signal?: AbortSignal) =>
    getJson<ChangeComparison>(
      `change-sets/${segment(id)}/rows/${segment(objectId)}/comparison`,
      { lang },
      signal,
    ),
  move: (id: string, lang: string, move: Move) =>
    sendJson<ChangeSet>("POST", `change-sets/${segment(id)}/transitions?lang=${lang}`, move),
  /** The job that publishes one; those of others are not there. */
  job: (id: string, lang: string, signal?: AbortSignal) =>
    getJson<Job>(`jobs/${segment(id)}`, { lang }, signal),
  removeRow: (id: string, objectId: string) =>
    sendJson<null>("DELETE", `change-sets/${segment(id)}/rows/${segment(objectId)}`),
  remove: (id: string) => sendJson<null>("DELETE", `change-sets/${segment(id)}`),
} as const;

/** In which language sentences come. */
export interface Spoken {
  readonly lang: string;
}

export type ChangesApi = typeof changesApi;
