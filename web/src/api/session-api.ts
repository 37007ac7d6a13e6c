/** Who is signed in, and what that can change. */
import { getJson, sendJson } from "./client";
import type { SecondFactor, Session } from "./types";

export const sessionApi = {
  get: () => getJson<Session>("session"),
  /** Refusals are told in the language. */
  signIn: (credentials: Credentials, lang: string) =>
    sendJson<Session>("POST", `session?lang=${lang}`, credentials),
  signOut: () => sendJson<null>("DELETE", "session"),
  look: (view: { readonly asPublic: boolean }) => sendJson<Session>("PUT", "session/view", view),
  changePassword: (change: PasswordChange, lang: string) =>
    sendJson<Session>("PUT", `session/password?lang=${lang}`, change),
  proposeSecondFactor: () => sendJson<SecondFactor>("POST", "session/second-factor"),
  confirmSecondFactor: (code: string, lang: string) =>
    sendJson<Session>("PUT", `session/second-factor?lang=${lang}`, { code }),
} as const;

export interface Credentials {
  readonly account: string;
  readonly password: string;
  /** The six digits of the second factor, where the account has one. */
  readonly code?: string;
}

export interface PasswordChange {
  readonly current: string;
  readonly password: string;
}

export type SessionApi = typeof sessionApi;
