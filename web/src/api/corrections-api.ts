/** What the public says is wrong with objects, and what posts answer. */
import type { Spoken } from "./changes-api";
import { getJson, sendJson } from "./client";
import type { Correction, CorrectionAnswer, Page, QueuedCorrection } from "./types";

export interface CorrectionForm {
  /** `kind:id`. */
  readonly object: string;
  readonly topic: Correction["topic"];
  readonly message: string;
  /** Null where no answer is to be sent anywhere. */
  readonly contact: string | null;
}

export interface CorrectionQuery {
  readonly state?: "waiting" | "answered";
}

export const correctionsApi = {
  send: (form: CorrectionForm, lang: string) =>
    sendJson<Correction>("POST", `corrections?lang=${lang}`, form),
  /** What was answered about an object, newest first. */
  answered: async (object: string, lang: string, signal?: AbortSignal) =>
    (await getJson<Page<Correction>>("corrections", { object, lang }, signal)).items,
  /** What was sent of objects in the counties of the post, newest first. */
  queue: (query: CorrectionQuery & Spoken, cursor: string | undefined, signal: AbortSignal) =>
    getJson<Page<QueuedCorrection>>("correction-queue", { ...query, limit: 50, cursor }, signal),
  answer: (
    id: string,
    lang: string,
    answer: { readonly outcome: CorrectionAnswer["outcome"]; readonly text: string },
  ) => sendJson<QueuedCorrection>("POST", `correction-queue/${id}/answer?lang=${lang}`, answer),
  remove: (id: string) => sendJson<null>("DELETE", `correction-queue/${id}`),
} as const;

export type CorrectionsApi = typeof correctionsApi;
