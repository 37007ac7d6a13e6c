/** Clients from the first word until they produce, for promoters of their counties. */
import { apiUrl, getJson, sendJson } from "../client";
import type { Page, Schemas } from "../types";

export type Lead = Schemas["Lead"];
export type LeadForm = Schemas["LeadForm"];
export type LeadNote = Schemas["LeadNote"];
export type LeadPlot = Schemas["LeadPlot"];
export type FreePlot = Schemas["FreePlot"];
export type LeadStage = Lead["stage"];

const segment = encodeURIComponent;

export interface LeadQuery {
  readonly lang: string;
  readonly stage?: LeadStage;
  /** What the client's name, the needs or the number have to hold. */
  readonly q?: string;
}

export const leadsApi = {
  /** Those of the post's counties, the ones first of which something was written last. */
  list: (query: LeadQuery, cursor: string | undefined, signal: AbortSignal) =>
    getJson<Page<Lead>>("leads", { ...query, limit: 50, cursor }, signal),
  get: (id: string, lang: string, signal?: AbortSignal) =>
    getJson<Lead>(`leads/${segment(id)}`, { lang }, signal),
  add: (form: LeadForm, lang: string) => sendJson<Lead>("POST", `leads?lang=${lang}`, form),
  /** Changes the version that the form names. */
  change: (id: string, form: LeadForm, lang: string) =>
    sendJson<Lead>("PUT", `leads/${segment(id)}?lang=${lang}`, form),
  remove: (id: string) => sendJson<null>("DELETE", `leads/${segment(id)}`),
  /** What was said and done, newest first. */
  notes: (id: string, lang: string, signal?: AbortSignal) =>
    getJson<Page<LeadNote>>(`leads/${segment(id)}/notes`, { lang }, signal),
  note: (id: string, text: string, lang: string) =>
    sendJson<Page<LeadNote>>("POST", `leads/${segment(id)}/notes?lang=${lang}`, { text }),
  hold: (id: string, parcel: string, held: LeadPlot["held"], lang: string) =>
    sendJson<Lead>("PUT", `leads/${segment(id)}/plots/${segment(parcel)}?lang=${lang}`, { held }),
  free: (id: string, parcel: string) =>
    sendJson<null>("DELETE", `leads/${segment(id)}/plots/${segment(parcel)}`),
  /** Parcels that are ready and not supplied, the largest first. */
  freePlots: async (leastMu: number | null, signal?: AbortSignal) =>
    (
      await getJson<{ readonly items: readonly FreePlot[] }>(
        "leads/free-plots",
        { limit: 200, least_mu: leastMu ?? undefined },
        signal,
      )
    ).items,
  /** Address of the workbook with all of them. */
  tables: (lang: string) => apiUrl("leads/tables.xlsx", { lang }),
} as const;

export type LeadsApi = typeof leadsApi;
