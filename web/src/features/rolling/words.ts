/** The rolling ledger in words. */
import type { RollingClash, RollingEvaluation, RollingProject } from "@/api/rolling";
import { t } from "@/shared/i18n";

export type Freshness = RollingProject["freshness"];

/** The most urgent first. */
export const freshnesses: readonly Freshness[] = ["red", "yellow", "unknown", "fresh", "done"];

/** From what produces to what is only thought of. */
export const stages = ["投产", "建设", "核准", "储备", "谋划", "none"] as const;

export const orders = ["plan", "freshness", "stage", "county"] as const;

export function stageText(stage: string | null): string {
  const known = stages.find((each) => each === stage);
  return known === undefined || known === "none" ? t("rolling.noStage") : t(`stageOf.${known}`);
}

/** “一地两家 PY-05-003：XS-441426-2026-0001，招商岗”. */
export function clashText({ title, code, number, post }: RollingClash): string {
  const about = code === null ? title : `${title} ${code}`;
  return number === null ? about : t("rolling.clashWith", { about, number, post: post ?? "" });
}

/** When it comes next, or why nobody can say. */
export function nextText({ nextOn, reason, everyMonths }: RollingEvaluation): string {
  if (nextOn !== null) {
    return t("rolling.next", { day: nextOn });
  }
  if (reason === "period_over") {
    return t("rolling.periodOver");
  }
  return everyMonths === 12 ? t("rolling.yearlyNotDated") : t("rolling.notDated");
}

/** How many of each, the most urgent first; of what is none, nothing. */
export function countFreshness(
  projects: readonly RollingProject[],
): readonly { readonly freshness: Freshness; readonly count: number }[] {
  return freshnesses
    .map((freshness) => ({
      freshness,
      count: projects.filter((project) => project.freshness === freshness).length,
    }))
    .filter(({ count }) => count > 0);
}

/** A day some months from now, for a field that asks for one. */
export function dayIn(months: number, now: Date): string {
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth() + months, now.getDate()));
  return day.toISOString().slice(0, 10);
}
