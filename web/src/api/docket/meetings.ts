/** Meetings of the docket with their agendas; drafts are the office's. */
import { apiUrl, getJson, sendJson } from "../client";
import type { Page, Schemas } from "../types";

export type DocketMeeting = Schemas["DocketMeeting"];
export type DocketMeetingForm = Schemas["DocketMeetingForm"];
export type DocketMeetingLine = Schemas["DocketMeetingLine"];
export type DocketAgendaForm = Schemas["DocketAgendaForm"];
export type DocketAgendaItem = Schemas["DocketAgendaItem"];
export type AgendaPart = DocketMeeting["parts"][number]["part"];

const meeting = (id: string): string => `docket/meetings/${encodeURIComponent(id)}`;

export const meetingsApi = {
  /** The latest first. */
  list: async (): Promise<readonly DocketMeetingLine[]> =>
    (await getJson<Page<DocketMeetingLine>>("docket/meetings")).items,
  get: (id: string, signal?: AbortSignal) => getJson<DocketMeeting>(meeting(id), {}, signal),
  add: (form: DocketMeetingForm, lang: string) =>
    sendJson<DocketMeeting>("POST", `docket/meetings?lang=${lang}`, form),
  /** Changes the version that the form names. */
  change: (id: string, form: DocketMeetingForm, lang: string) =>
    sendJson<DocketMeeting>("PUT", `${meeting(id)}?lang=${lang}`, form),
  arrange: (id: string, form: DocketAgendaForm, lang: string) =>
    sendJson<DocketMeeting>("PUT", `${meeting(id)}/agenda?lang=${lang}`, form),
  issue: (id: string, version: number, lang: string) =>
    sendJson<DocketMeeting>("POST", `${meeting(id)}/issue?lang=${lang}`, { version }),
  remove: (id: string) => sendJson<null>("DELETE", meeting(id)),
  /** Address of the papers. */
  paper: (id: string, lang: string) => apiUrl(`${meeting(id)}/papers.pdf`, { lang }),
  /** Address of their tables. */
  tables: (id: string, lang: string) => apiUrl(`${meeting(id)}/papers.xlsx`, { lang }),
} as const;
