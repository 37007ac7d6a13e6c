/** The evaluation of firms by their land in words. */
import type {
  LandOutput,
  OutputFigure,
  OutputFirm,
  OutputGroup,
  OutputPart,
  OutputWeighting,
} from "@/api/output";
import { say } from "@/features/data";
import { formatQuantity } from "@/shared/format";
import { listed, t } from "@/shared/i18n";

export const grades = ["A", "B", "C", "D"] as const;
export type Grade = (typeof grades)[number];

/** The id of a place, `441426-2025`; null for what is none. */
export function parseOutput(id: string): { readonly county: string; readonly year: number } | null {
  const [, county, year] = /^(\d{6})-(\d{4})$/.exec(id) ?? [];
  return county === undefined ? null : { county, year: Number(year) };
}

export function outputId(of: { readonly county: string; readonly year: number }): string {
  return `${of.county}-${of.year}`;
}

/** How many firms there are of each kind, those with none left out. */
export function countsOf({ counts }: OutputGroup): readonly {
  readonly kind: Grade | "noData" | "outOfScope";
  readonly count: number;
}[] {
  const all = [
    { kind: "A", count: counts.a },
    { kind: "B", count: counts.b },
    { kind: "C", count: counts.c },
    { kind: "D", count: counts.d },
    { kind: "noData", count: counts.noData },
    { kind: "outOfScope", count: counts.outOfScope },
  ] as const;
  return all.filter(({ count }) => count > 0);
}

/** What the clock of the public notice says. */
export function clockText({ standing, window }: LandOutput): string {
  switch (standing) {
    case "not_yet":
      return t("output.clock.not_yet", { from: window.from });
    case "open":
      return t("output.clock.open", { from: window.from, to: window.to, days: window.daysLeft });
    case "settling":
      return t("output.clock.settling", { to: window.to, open: window.open });
    case "final":
      return t("output.clock.final", { from: window.from, to: window.to });
  }
}

/** “评价税收 300.01 ÷ 用地面积 15.91”, a missing figure as null. */
export function termsOf(
  { measure }: OutputWeighting,
  part: OutputPart,
): readonly { readonly name: string; readonly value: string | null }[] {
  return [
    { name: say(measure.numerator.name), value: figureText(part.numerator) },
    { name: say(measure.denominator.name), value: figureText(part.denominator) },
  ];
}

function figureText(value: number | null): string | null {
  return value === null ? null : formatQuantity(value);
}

/** Why a part has no value, and what it gets. */
export function gapText({ gap, mean }: OutputPart): string | null {
  if (gap === null) {
    return null;
  }
  return mean ? t("output.gapMean", { gap: t(`output.gap.${gap}`) }) : t(`output.gap.${gap}`);
}

/** Segments of the bar of a firm, in percent of the longest bar of the group; a loss has none. */
export function segmentsOf(firm: OutputFirm, longest: number): readonly number[] {
  return firm.parts.map(({ points }) =>
    longest > 0 ? (Math.max(0, points ?? 0) / longest) * 100 : 0,
  );
}

/** The most points that anybody in the group has. */
export function longestOf({ firms }: OutputGroup): number {
  return Math.max(
    0,
    ...firms
      .filter(({ points }) => points !== null)
      .map(({ parts }) => parts.reduce((sum, { points }) => sum + Math.max(0, points ?? 0), 0)),
  );
}

/** “登记用地、租入 − 租出、在建、不计”. */
export function landRuleText({ land }: Pick<LandOutput, "land">): string {
  const named = (kinds: LandOutput["land"]["adds"]): string =>
    listed(kinds.map((kind) => t(`output.land.${kind}`)));
  return land.subtracts.length === 0
    ? named(land.adds)
    : t("output.landRule", { adds: named(land.adds), subtracts: named(land.subtracts) });
}

/** Who is evaluated. */
export function scopeText({ leastMu, leastLeasedM2 }: OutputGroup): string {
  return leastLeasedM2 === null
    ? t("output.scope", { mu: formatQuantity(leastMu) })
    : t("output.scopeOrFloor", {
        mu: formatQuantity(leastMu),
        floor: formatQuantity(leastLeasedM2),
      });
}

/** “至多 150%，至少 0%”, in percent of the weight. */
export function limitsText({ capPercent, floorPercent }: OutputWeighting): string {
  const limits = [
    capPercent === null ? null : t("output.cap", { percent: formatQuantity(capPercent) }),
    floorPercent === null ? null : t("output.floor", { percent: formatQuantity(floorPercent) }),
  ].filter((each) => each !== null);
  return limits.length === 0 ? t("output.noLimits") : limits.join(t("output.partSeparator"));
}

/** “用地面积（亩）”. */
export function figureName(figure: OutputFigure): string {
  return t("output.withUnit", { name: say(figure.name), unit: say(figure.unit) });
}

/** Whether a firm had another grade before objections were accepted. */
export function changedFrom({ grade, firstGrade }: OutputFirm): string | null {
  if (grade === firstGrade) {
    return null;
  }
  return firstGrade ?? t("output.noGrade");
}
