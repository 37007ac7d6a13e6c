/** Checks of red lines. Rules, reasons and remarks are told in the language. */
import { apiUrl, getJson, sendForm, sendJson } from "./client";
import type {
  LandBatch,
  LandBatchLine,
  LandBatchPoint,
  LandCheck,
  LandCheckItem,
  Page,
  RedLine,
  RedLineFile,
  TableReading,
} from "./types";

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
  /** Address of the report; who opens it first has it archived. */
  report: (id: string) => apiUrl(`land-checks/${segment(id)}/report.pdf`),
  /** Address of the workbook with its tables. */
  tables: (id: string, lang: string) => apiUrl(`land-checks/${segment(id)}/tables.xlsx`, { lang }),
  /** Address of a file with the red line and what each theme is about, in the plane of its corners. */
  shapes: ({ id, plane }: LandCheck, format: string, lang: string) =>
    apiUrl(`land-checks/${segment(id)}/shapes`, { format, lang, crs: plane }),
  check: (line: RedLine, lang: string) =>
    sendJson<LandCheck>("POST", `land-checks?lang=${lang}`, line),
  /** What a pasted table is; nothing is kept. */
  read: (text: string, lang: string) =>
    sendJson<TableReading>("POST", `land-checks/readings?lang=${lang}`, { text }),
  /** What is in a file of less than 8 MB; nothing is kept. */
  readFile: (file: File, decided: FileDecision, lang: string, signal: AbortSignal) =>
    sendForm<RedLineFile>(`land-checks/readings?lang=${lang}`, formOf(file, decided), signal),
} as const;

/** What a person has said of a file; the rest is proposed. */
export interface FileDecision {
  readonly encoding?: string;
  readonly layer?: string;
  readonly crs?: string;
  readonly order?: string;
  readonly title?: string;
}

function formOf(file: File, decided: FileDecision): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(decided)) {
    form.set(name, String(value));
  }
  form.set("file", file);
  return form;
}

export type LandChecksApi = typeof landChecksApi;

/** Batches of checks. */
const root = "land-check-batches";

export const landBatchesApi = {
  /** Those of the post's counties, newest first. */
  list: (lang: string, signal: AbortSignal) =>
    getJson<Page<LandBatch>>(root, { limit: 10, lang }, signal),
  get: (id: string, lang: string, signal?: AbortSignal) =>
    getJson<LandBatch>(`${root}/${segment(id)}`, { lang }, signal),
  /** What came of its red lines, the last one first. */
  lines: (id: string, { outcome, cursor }: LineQuery, lang: string, signal?: AbortSignal) =>
    getJson<Page<LandBatchLine>>(
      `${root}/${segment(id)}/lines`,
      { limit: 100, outcome, cursor, lang },
      signal,
    ),
  points: async (id: string, signal?: AbortSignal): Promise<readonly LandBatchPoint[]> =>
    (
      await getJson<{ readonly points: readonly LandBatchPoint[] }>(
        `${root}/${segment(id)}/points`,
        {},
        signal,
      )
    ).points,
  /** Begins one with the red lines of a file. */
  begin: (file: File, decided: FileDecision, lang: string) =>
    sendForm<LandBatch>(`${root}?lang=${lang}`, formOf(file, decided)),
  cancel: (id: string, lang: string) =>
    sendJson<LandBatch>("POST", `${root}/${segment(id)}/cancellation?lang=${lang}`),
  resume: (id: string, lang: string) =>
    sendJson<LandBatch>("POST", `${root}/${segment(id)}/continuation?lang=${lang}`),
  /** Where the result is, of what is done. */
  resultUrl: (id: string, format: "gpkg" | "xlsx", lang: string) =>
    apiUrl(`${root}/${segment(id)}/results`, { f: format, lang }),
} as const;

interface LineQuery {
  readonly outcome: string | undefined;
  readonly cursor: string | undefined;
}
