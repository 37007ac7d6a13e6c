/** The log as it is asked for and read. */
import type { LogQuery } from "@/api";
import { t, type MessageKey } from "@/shared/i18n";

/** What was typed to find entries; empty where all are wanted. */
export interface LogFilter {
  account: string;
  action: string;
  outcome: string;
  from: string;
  to: string;
}

export const everything: Readonly<LogFilter> = {
  account: "",
  action: "",
  outcome: "",
  from: "",
  to: "",
};

/** What the log tells of, with the words for it. */
const actions = {
  "sign-in": "log.signIn",
  "sign-out": "log.signOut",
  "password-change": "log.passwordChange",
  access: "log.access",
  export: "log.export",
  "import-upload": "log.importUpload",
  "import-removal": "log.importRemoval",
  "import-decision": "log.importDecision",
  "import-datum": "log.importDatum",
  "change-set-create": "log.changeSetCreate",
  "change-set-submit": "log.changeSetSubmit",
  "change-set-return": "log.changeSetReturn",
  "change-set-accept": "log.changeSetAccept",
  "change-set-publish": "log.changeSetPublish",
  "change-set-delete": "log.changeSetDelete",
  "land-check": "log.landCheck",
  "land-report": "log.landReport",
  "account-creation": "log.accountCreation",
  "account-change": "log.accountChange",
  "account-disabling": "log.accountDisabling",
  "account-enabling": "log.accountEnabling",
  "password-reset": "log.passwordReset",
  "second-factor-enrolment": "log.factorEnrolment",
  "second-factor-removal": "log.factorRemoval",
  "second-factor-rule": "log.factorRule",
  "correction-answer": "log.correctionAnswer",
  "correction-removal": "log.correctionRemoval",
  "lead-change": "log.leadChange",
  "lead-removal": "log.leadRemoval",
  "project-plot-reserve": "log.projectPlotReserve",
  "project-plot-free": "log.projectPlotFree",
  "output-objection-entry": "log.outputObjectionEntry",
  "output-objection-settlement": "log.outputObjectionSettlement",
  "shortlist-change": "log.shortlist",
  "saved-search-change": "log.savedSearch",
  dossier: "log.dossier",
  "docket-change": "log.docketChange",
  "docket-meeting": "log.docketMeeting",
  "docket-seat": "log.docketSeat",
  "audit-export": "log.auditExport",
} as const satisfies Readonly<Record<string, MessageKey>>;

export const actionCodes = Object.keys(actions) as readonly (keyof typeof actions)[];

/** The action in words; one that this page does not know yet by its code. */
export function actionName(code: string): string {
  return code in actions ? t(actions[code as keyof typeof actions]) : code;
}

/** What is asked of the service: nothing of what is empty. */
export function queryOf(filter: LogFilter): LogQuery {
  const given = Object.entries<string>({ ...filter })
    .map(([name, value]) => [name, value.trim()] as const)
    .filter(([, value]) => value !== "");
  return Object.fromEntries(given);
}

/** Date and second in China: 2026-11-27 17:42:09. */
export function formatSecond(moment: string): string {
  return new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Asia/Shanghai",
    dateStyle: "short",
    timeStyle: "medium",
  }).format(new Date(moment));
}
