/** What administrators and auditors do, and the own log of every post. */
import { apiUrl, getJson, sendJson, type Query } from "./client";
import type {
  AccountForm,
  AccountItem,
  AuditChain,
  AuditEntry,
  OnceOnly,
  Page,
  SecondFactorRule,
} from "./types";

/** Which entries of the log; days as 2026-11-30. */
export interface LogQuery {
  readonly account?: string;
  readonly action?: string;
  readonly outcome?: string;
  readonly from?: string;
  readonly to?: string;
}

export const deskApi = {
  /** All entries, newest first; for auditors. */
  log: (query: LogQuery, cursor: string | undefined, signal: AbortSignal) =>
    getJson<Page<AuditEntry>>("audit", pageOf(query, cursor), signal),
  /** Those of the post itself. */
  ownLog: (query: LogQuery, cursor: string | undefined, signal: AbortSignal) =>
    getJson<Page<AuditEntry>>("session/log", pageOf(query, cursor), signal),
  chain: () => getJson<AuditChain>("audit/chain"),
  /** The address of all of them as a table. */
  logTable: (query: LogQuery) => apiUrl("audit.csv", { ...query }),
  accounts: async () => (await getJson<Page<AccountItem>>("accounts")).items,
  create: (id: string, form: AccountForm) => sendJson<OnceOnly>("POST", `accounts/${id}`, form),
  disable: (id: string, disabled: boolean) =>
    sendJson<AccountItem>("PUT", `accounts/${id}/disabled`, { disabled }),
  /** The roles that sign in with a second factor. */
  secondFactorRoles: async () => (await getJson<SecondFactorRule>("second-factor")).roles,
  askSecondFactor: async (roles: readonly string[]) =>
    (await sendJson<SecondFactorRule>("PUT", "second-factor", { roles })).roles,
  removeSecondFactor: (id: string) =>
    sendJson<AccountItem>("DELETE", `accounts/${id}/second-factor`),
  resetPassword: (id: string) => sendJson<OnceOnly>("POST", `accounts/${id}/password`),
} as const;

export type DeskApi = typeof deskApi;

function pageOf(query: LogQuery, cursor: string | undefined): Query {
  return { ...query, limit: 100, cursor };
}
