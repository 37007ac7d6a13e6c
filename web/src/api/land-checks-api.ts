/** Checks of red lines. Rules, reasons and remarks are told in the language. */
import { getJson, sendJson } from "./client";
import type { LandCheck, LandCheckItem, Page, RedLine, TableReading } from "./types";

const segment = encodeURIComponent;

export const landChecksApi = {
  /** Those of the post's counties, newest first. */
  list: (cursor: string | undefined, signal: AbortSignal) =>
    getJson<Page<LandCheckItem>>("land-checks", { limit: 20, cursor }, signal),
  get: (id: string, lang: string, signal?: AbortSignal) =>
    getJson<LandCheck>(`land-checks/${segment(id)}`, { lang }, signal),
  /** The same red line against the layers of another day; nothing is kept. */
  asOf: (id: string, lang: string, asOf: string, signal?: AbortSignal) =>
    getJson<LandCheck>(`land-checks/${segment(id)}`, { lang, asOf }, signal),
  check: (line: RedLine, lang: string) =>
    sendJson<LandCheck>("POST", `land-checks?lang=${lang}`, line),
  /** What a pasted table is; nothing is kept. */
  read: (text: string, lang: string) =>
    sendJson<TableReading>("POST", `land-checks/readings?lang=${lang}`, { text }),
} as const;

export type LandChecksApi = typeof landChecksApi;
