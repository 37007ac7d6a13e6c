/** How a file is read, what its rows come to, and the draft that is made of them. */
import { apiUrl, getJson, sendJson } from "./client";
import type { Deciding, Decision, Draft, ImportRow, Page } from "./types";

const segment = encodeURIComponent;

function pathOf(id: string): string {
  return `imports/${segment(id)}`;
}

export const decisionsApi = {
  /** What is proposed for a layer, as objects of a kind where one is said, and what was decided last. */
  get: (id: string, asked: DecisionQuery, signal?: AbortSignal) =>
    getJson<Deciding>(`${pathOf(id)}/decision`, { ...asked }, signal),
  /** Has every row checked by it. */
  decide: (id: string, lang: string, decision: Decision) =>
    sendJson<Deciding>("PUT", `${pathOf(id)}/decision?lang=${lang}`, decision),
  rows: (id: string, limit: number, signal?: AbortSignal) =>
    getJson<Page<ImportRow>>(`${pathOf(id)}/rows`, { limit }, signal),
  /** Those that cannot be taken. */
  refused: (id: string, limit: number, signal?: AbortSignal) =>
    getJson<Page<ImportRow>>(`${pathOf(id)}/rows`, { refused: "true", limit }, signal),
  /** The address of a file of them, as the one that came, with what is wrong. */
  refusedFile: (id: string) => apiUrl(`${pathOf(id)}/refused`),
  /** Stops the check. */
  cancel: (job: string) => sendJson<null>("DELETE", `jobs/${segment(job)}`),
  /** Makes a draft of the rows that can be taken. */
  draft: (id: string, lang: string) => sendJson<Draft>("POST", `${pathOf(id)}/draft?lang=${lang}`),
} as const;

export interface DecisionQuery {
  readonly layer: string;
  readonly kind?: string;
  readonly lang: string;
}
