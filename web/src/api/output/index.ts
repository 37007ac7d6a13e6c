/** Output of firms per land (亩均效益综合评价), for officers. */
import { apiUrl, getJson, sendJson } from "../client";
import type { Schemas } from "../types";

export type LandOutput = Schemas["LandOutput"];
export type LandOutputScheme = Schemas["LandOutputScheme"];
export type OutputGroup = Schemas["OutputGroup"];
export type OutputFirm = Schemas["OutputFirm"];
export type OutputPart = Schemas["OutputPart"];
export type OutputWeighting = Schemas["OutputWeighting"];
export type OutputFigure = Schemas["OutputFigure"];
export type OutputObjection = Schemas["OutputObjection"];
export type OutputObjectionForm = Schemas["OutputObjectionForm"];
export type OutputSettlementForm = Schemas["OutputSettlementForm"];

export interface OutputQuery {
  readonly county: string;
  readonly year: number;
  /** Left out for the latest. */
  readonly version?: number | undefined;
}

export const outputApi = {
  schemes: (signal?: AbortSignal) =>
    getJson<{ readonly items: readonly LandOutputScheme[] }>("land-output/schemes", {}, signal),
  get: (query: OutputQuery, signal?: AbortSignal) =>
    getJson<LandOutput>("land-output", { ...query }, signal),
  /** Enters what a firm says. */
  object: (form: OutputObjectionForm, lang: string) =>
    sendJson<OutputObjection>("POST", `land-output/objections?lang=${lang}`, form),
  settle: (id: string, form: OutputSettlementForm, lang: string) =>
    sendJson<OutputObjection>(
      "POST",
      `land-output/objections/${encodeURIComponent(id)}/settlement?lang=${lang}`,
      form,
    ),
  /** Address of the same as a workbook. */
  tables: (query: OutputQuery, lang: string) =>
    apiUrl("land-output/tables.xlsx", { ...query, lang }),
} as const;
