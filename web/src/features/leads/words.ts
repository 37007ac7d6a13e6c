/** What the codes of leads are called. */
import type { Lead, LeadStage } from "@/api/leads";
import { t, type MessageKey } from "@/shared/i18n";

const stageKeys = {
  lead: "lead.stage.lead",
  talks: "lead.stage.talks",
  signed: "lead.stage.signed",
  construction: "lead.stage.construction",
  production: "lead.stage.production",
  ended: "lead.stage.ended",
} as const satisfies Readonly<Record<LeadStage, MessageKey>>;

export const stages = Object.keys(stageKeys) as readonly LeadStage[];

export function stageName(stage: LeadStage): string {
  return t(stageKeys[stage]);
}

/** Days since the last word, and what that means where it means something. */
export function quietness({ quietDays, staleness }: Lead): string {
  const days = quietDays === 0 ? t("lead.touchedToday") : t("lead.quietDays", { days: quietDays });
  return staleness === "fresh" ? days : `${days}，${t(`lead.staleness.${staleness}`)}`;
}

/** What a clash is about: the parcel, and who has it. */
export function clashText({ title, code, number, post }: Lead["clashes"][number]): string {
  const about = [
    code,
    number === null || post === null ? null : t("lead.clashWith", { number, post }),
  ];
  return [title, ...about.filter((part) => part !== null)].join(" ");
}
