/** The rolling ledger of projects, for posts. */
import { apiUrl, getJson, sendJson } from "../client";
import type { Schemas } from "../types";

export type RollingLedger = Schemas["RollingLedger"];
export type RollingProject = Schemas["RollingProject"];
export type RollingEvaluation = Schemas["RollingEvaluation"];
export type RollingClash = Schemas["RollingClash"];

const segment = encodeURIComponent;

function plotPath(project: string, parcel: string): string {
  return `rolling-ledger/projects/${segment(project)}/plots/${segment(parcel)}`;
}

export interface RollingQuery {
  readonly plan: string;
  readonly lang: string;
  readonly county?: string | undefined;
  readonly stage?: string | undefined;
  readonly freshness?: string | undefined;
  readonly sort?: string | undefined;
}

export const rollingApi = {
  get: (query: RollingQuery, signal?: AbortSignal) =>
    getJson<RollingLedger>("rolling-ledger", { ...query }, signal),
  /** Keeps a parcel for a project until a day. */
  reserve: (project: string, parcel: string, until: string, lang: string) =>
    sendJson<null>("PUT", `${plotPath(project, parcel)}?lang=${lang}`, { until }),
  free: (project: string, parcel: string) => sendJson<null>("DELETE", plotPath(project, parcel)),
  /** Address of the same as a workbook. */
  tables: (query: RollingQuery) => apiUrl("rolling-ledger/tables.xlsx", { ...query }),
} as const;

export type RollingApi = typeof rollingApi;
