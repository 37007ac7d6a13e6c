export { atlasApi } from "./atlas-api";
export type { AtlasApi, ProximityOrigin, ProximityQuery } from "./atlas-api";
export { exportsApi, planAtlasApi } from "./exports-api";
export type { ExportsApi, ExportSubject, FileJob, FileJobApi } from "./exports-api";
export type { NamedBlob, Query } from "./client";
export { connection } from "./connection";
export type { Connection } from "./connection";
export { sessionApi } from "./session-api";
export type { Credentials, PasswordChange, SessionApi } from "./session-api";
export { deskApi } from "./desk-api";
export type { DeskApi, LogQuery } from "./desk-api";
export { importsApi } from "./imports-api";
export type { ImportsApi } from "./imports-api";
export { csrfToken } from "./client";
export { answeredTo, readAs } from "./viewer";
export { failed, loading, ready, valueOr } from "./loadable";
export type { Loadable } from "./loadable";
export { useLoadable } from "./use-loadable";
export { usePages } from "./use-pages";
export type { Pages } from "./use-pages";
export { isAbort, ProblemError, problemOf } from "./problem";
export type * from "./types";
export type * from "./types-undescribed";
export { changesApi } from "./changes-api";
export { decisionsApi } from "./decisions-api";
export type { DecisionQuery } from "./decisions-api";
export { correctionsApi } from "./corrections-api";
export type { CorrectionsApi } from "./corrections-api";
export { qualityApi } from "./quality-api";
export type { QualityApi } from "./quality-api";
export { editingApi } from "./editing-api";
export type { DraftedObject, EditingApi, RowWish } from "./editing-api";
export { historyApi } from "./history-api";
export type { HistoryOf, VersionPair } from "./history-api";
export type { ChangesApi, Move } from "./changes-api";
export { landBatchesApi, landChecksApi } from "./land-checks-api";
export type { FileDecision, LandChecksApi } from "./land-checks-api";
export { ledgerApi } from "./ledger-api";
export type {
  LedgerApi,
  LedgerStep,
  LedgerStaircase,
  LandLedger,
  LandLedgerItem,
  LandIndicator,
  LandIndicatorRow,
  LedgerArea,
  LedgerFault,
  IdleClock,
} from "./ledger-api";
