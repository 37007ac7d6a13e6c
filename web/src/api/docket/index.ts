/** The docket of the joint meeting, for its members. */
import { getJson, sendJson } from "../client";
import type { Page, Schemas } from "../types";

export type DocketItem = Schemas["DocketItem"];
export type DocketItemForm = Schemas["DocketItemForm"];
export type DocketMoveForm = Schemas["DocketMoveForm"];
export type DocketEntry = Schemas["DocketEntry"];
export type DocketOverview = Schemas["DocketOverview"];
export type DocketUnit = Schemas["DocketUnit"];
export type DocketSource = Schemas["DocketSource"];
export type DocketSeat = Schemas["DocketSeat"];
export type DocketStep = DocketItem["step"];
export type DocketKind = DocketItem["kind"];

const segment = encodeURIComponent;
/** A list that is answered whole. */
const whole = async <T>(path: string): Promise<readonly T[]> =>
  (await getJson<Page<T>>(path)).items;
const item = (id: string): string => `docket/items/${segment(id)}`;

export const docketApi = {
  /** How many items there are at which step, and for which unit the account acts. */
  overview: (signal?: AbortSignal) => getJson<DocketOverview>("docket", {}, signal),
  units: () => whole<DocketUnit>("docket/units"),
  /** Clauses that an item can be from. */
  clauses: () => whole<DocketSource>("docket/clauses"),
  /** All items, by number: a meeting has some dozen. */
  items: (signal?: AbortSignal) =>
    getJson<Page<DocketItem>>("docket/items", { limit: 1000 }, signal),
  item: (id: string, signal?: AbortSignal) => getJson<DocketItem>(item(id), {}, signal),
  add: (form: DocketItemForm, lang: string) =>
    sendJson<DocketItem>("POST", `docket/items?lang=${lang}`, form),
  /** Changes the version that the form names. */
  change: (id: string, form: DocketItemForm, lang: string) =>
    sendJson<DocketItem>("PUT", `${item(id)}?lang=${lang}`, form),
  move: (id: string, form: DocketMoveForm, lang: string) =>
    sendJson<DocketItem>("POST", `${item(id)}/moves?lang=${lang}`, form),
  /** What was done and said, the newest first. */
  entries: (id: string, lang: string, signal?: AbortSignal) =>
    getJson<Page<DocketEntry>>(`${item(id)}/entries`, { lang }, signal),
  remark: (id: string, kind: "note" | "report", text: string, lang: string) =>
    sendJson<Page<DocketEntry>>("POST", `${item(id)}/entries?lang=${lang}`, { kind, text }),
  /** For administrators: which unit each member's account acts for. */
  seats: () => whole<DocketSeat>("docket/seats"),
  seat: (account: string, unit: string | null) =>
    unit === null
      ? sendJson<null>("DELETE", `docket/seats/${segment(account)}`)
      : sendJson<null>("PUT", `docket/seats/${segment(account)}`, { unit }),
} as const;
