/** How far targets are reached, in words. What was not measured has no number here. */
import type { Target } from "@/api";
import { formatQuantity } from "@/shared/format";
import { t } from "@/shared/i18n";

export type Status = NonNullable<Target["status"]>;
export type Observation = Target["observations"][number];

/** What wants something, and can be followed. */
export interface Followed {
  readonly target: Target;
  readonly status: Status;
}

export function followed(targets: readonly Target[]): readonly Followed[] {
  return targets.flatMap((target) =>
    target.status === null ? [] : [{ target, status: target.status }],
  );
}

/** 不能判断 says 口径不同 where a figure is there and counts something else. */
export function statusWord({ code, reason }: Status): string {
  return code === "not_judged" && reason === "other_scope"
    ? t("progress.otherScope")
    : t(`progress.status.${code}`);
}

/** The figure to show: the one that decides, else the latest that somebody published. */
export function shownFigure({ target, status }: Followed): Observation | null {
  const figures = target.observations.filter(({ value }) => value !== null);
  return figures.find(({ id }) => id === status.observation) ?? figures[0] ?? null;
}

/** How far along its track the figure is, 0 at the base and 1 at the target; null where there is nothing to fill. */
export function reachOf({ calculation }: Status): number | null {
  const base = calculation?.baseValue ?? null;
  if (calculation === null || base === null || base === calculation.targetValue) {
    return null;
  }
  return (calculation.value - base) / (calculation.targetValue - base);
}

function percent(rate: number): string {
  return `${(rate * 100).toFixed(1)}%`;
}

/** The sentence that lets a reader compute it again, or says why nothing can be computed. */
export function howSentence({ status }: Followed): string {
  const { calculation, reason } = status;
  if (status.judged) {
    return t("progress.byHand");
  }
  if (calculation === null) {
    return reason === null ? "" : t(`progress.reason.${reason}`);
  }
  const { baseYear, baseValue, year, value, targetYear, targetValue } = calculation;
  const { observedGrowth, requiredGrowth, ratio } = calculation;
  const said = { value: formatQuantity(value), year, target: formatQuantity(targetValue) };
  if (observedGrowth === null || requiredGrowth === null || ratio === null) {
    return t("progress.reached", said);
  }
  return t("progress.calculation", {
    ...said,
    base: baseValue === null ? "" : formatQuantity(baseValue),
    baseYear: baseYear ?? "",
    targetYear: targetYear ?? "",
    observed: percent(observedGrowth),
    required: percent(requiredGrowth),
    ratio: ratio.toFixed(2),
  });
}

export interface Lead {
  readonly all: number;
  readonly open: number;
  readonly none: number;
  readonly otherScope: number;
  readonly rest: number;
}

/** What is not known of all of them together; the three kinds add up to those that are open. */
export function leadOf(all: readonly Followed[]): Lead {
  const open = all.filter(({ status }) => status.code === "not_judged");
  const because = (reason: Status["reason"]): number =>
    open.filter(({ status }) => status.reason === reason).length;
  const [none, otherScope] = [because("no_observation"), because("other_scope")];
  return {
    all: all.length,
    open: open.length,
    none,
    otherScope,
    rest: open.length - none - otherScope,
  };
}

/** The year that all rows share; null where they do not, and each says its own. */
export function commonYear(years: readonly (number | null)[]): number | null {
  const known = new Set(years.filter((year) => year !== null));
  const [only = null] = known;
  return known.size === 1 ? only : null;
}
