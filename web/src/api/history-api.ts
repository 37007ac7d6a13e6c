/** What objects were. */
import { getJson, sendJson } from "./client";
import type { ChangeComparison, HistoryItem, Page, Restoration } from "./types";

/** An object by its feature type and id. */
export interface HistoryOf {
  readonly kind: string;
  readonly id: string;
}

function pathOf({ kind, id }: HistoryOf): string {
  return `history/${encodeURIComponent(kind)}/${encodeURIComponent(id)}`;
}

export const historyApi = {
  /** Newest first. */
  list: async (object: HistoryOf, lang: string, signal?: AbortSignal) =>
    (await getJson<Page<HistoryItem>>(pathOf(object), { lang }, signal)).items,
  /** Of a version with itself: what it was. */
  comparison: (object: HistoryOf, pair: VersionPair, lang: string, signal?: AbortSignal) =>
    getJson<ChangeComparison>(`${pathOf(object)}/comparison`, { ...pair, lang }, signal),
  /** Begins a change set that makes the object what it was. */
  restore: (
    object: HistoryOf,
    lang: string,
    wish: { readonly version: number; readonly note: string },
  ) => sendJson<Restoration>("POST", `${pathOf(object)}/restorations?lang=${lang}`, wish),
} as const;

/** Two versions, by their numbers. */
export interface VersionPair {
  readonly from: number;
  readonly to: number;
}
