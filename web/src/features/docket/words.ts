/** What the codes of the docket are called. */
import type { DocketEntry, DocketItem, DocketKind, DocketStep } from "@/api/docket";
import type { DocketMeeting } from "@/api/docket/meetings";
import { t, type MessageKey } from "@/shared/i18n";

const stepKeys = {
  collected: "docket.step.collected",
  prepared: "docket.step.prepared",
  submitted: "docket.step.submitted",
  decided: "docket.step.decided",
  followed: "docket.step.followed",
  closed: "docket.step.closed",
} as const satisfies Readonly<Record<DocketStep, MessageKey>>;

/** In the order of the notice. */
export const steps = Object.keys(stepKeys) as readonly DocketStep[];

/** As they stand in the list: what has to be seen to first, what is closed last. */
export const listedSteps: readonly DocketStep[] = [
  "followed",
  "decided",
  "submitted",
  "prepared",
  "collected",
  "closed",
];

export const kinds = [
  "problem",
  "difficulty",
  "request",
  "cooperation",
] as const satisfies readonly DocketKind[];

export function stepName(step: DocketStep): string {
  return t(stepKeys[step]);
}

/** Days left, or over; the day it was closed. */
export function clockText({ clock, step, stepSince }: DocketItem): string {
  if (step === "closed") {
    return t("docket.done", { day: stepSince });
  }
  if (clock === null) {
    return t("docket.noDue");
  }
  if (clock.days === 0) {
    return t("docket.dueToday");
  }
  return clock.days < 0
    ? t("docket.overdue", { days: -clock.days })
    : t("docket.left", { days: clock.days });
}

/** How loud the clock is. */
export function clockLook({ clock, step }: DocketItem): "closed" | "overdue" | "soon" | "fine" {
  return step === "closed" ? "closed" : (clock?.state ?? "fine");
}

/** 联席会议通知 二（三）. */
export function sourceText({
  document,
  documentId,
  clause,
  clauseId,
}: NonNullable<DocketItem["source"]>): string {
  return `${document ?? documentId} ${clause ?? clauseId}`;
}

export function unitText(unit: DocketItem["raisedBy"]): string {
  return unit?.name ?? t("docket.unitGone");
}

export function entryText({ kind, from, to }: DocketEntry): string {
  if (kind !== "moved" || to === null) {
    return t(`docket.entry.${kind === "moved" ? "edited" : kind}`);
  }
  if (from === null) {
    return t("docket.entry.begun");
  }
  return from === to
    ? t("docket.entry.again")
    : t("docket.entry.moved", { from: stepName(from), to: stepName(to) });
}

/** 2026-12-18 联席会议，视频会议，召集人委托主持. */
export function meetingWords({ heldOn, kind, way, place, chair }: DocketMeeting): string {
  return [`${heldOn} ${t(`agenda.kind.${kind}`)}`, t(`agenda.way.${way}`), place, chair]
    .filter((part) => part !== null)
    .join(t("agenda.between"));
}
