/** What is known of a candidate, in words. */
import type {
  SitingAsked,
  SitingCandidate,
  SitingDistance,
  SitingMeasure,
  SitingVerdict,
} from "@/api/siting";
import { fullName, shortName } from "@/features/catalogue";
import { formatDistance, formatQuantity } from "@/shared/format";
import { t } from "@/shared/i18n";
import type { Good } from "./goods";
import { criteria, type LimitAsked, type WishAsked } from "./query";

/** What a criterion is called in a list of criteria. */
export function criterionName(asked: Pick<SitingAsked, "criterion" | "about" | "of">): string {
  const about = asked.about === null ? (asked.of ?? "") : fullName(asked.about);
  return asked.criterion === "neighbour"
    ? t("siting.criterion.neighbourOf", { about })
    : t(`siting.criterion.${asked.criterion}`);
}

/** The same before anything was answered. */
export function nameAsked(
  { criterion, of }: Pick<WishAsked, "criterion" | "of">,
  goods: readonly Good[],
): string {
  return criterion === "neighbour"
    ? t("siting.criterion.neighbourOf", {
        about: goods.find(({ reference }) => reference === of)?.name ?? of ?? "",
      })
    : t(`siting.criterion.${criterion}`);
}

export interface MeasureWords {
  /** Null where nothing is known. */
  readonly main: string | null;
  /** The margin, or what else belongs to it. */
  readonly rest: string;
  /** To what it was measured. */
  readonly to: string;
}

export function measureWords(measure: SitingMeasure, asked: SitingAsked): MeasureWords {
  if (measure.low === null || measure.high === null) {
    return { main: null, rest: missingWords(measure), to: "" };
  }
  if (measure.distance !== null) {
    return { ...distanceWords(measure.distance), to: shortName(measure.distance) };
  }
  if (asked.unit === "levels") {
    return { main: t(`siting.levels.${levelOf(measure.low)}`), rest: "", to: "" };
  }
  const value =
    measure.low === measure.high
      ? formatQuantity(measure.low)
      : `${formatQuantity(measure.low)}—${formatQuantity(measure.high)}`;
  const year = measure.asOf === null ? "" : measure.asOf.slice(0, 4);
  return { main: t("siting.value", { value, unit: unitName(asked.unit) }), rest: year, to: "" };
}

function levelOf(low: number): "0" | "1" | "2" | "3" {
  return low <= 0 ? "0" : low <= 1 ? "1" : low <= 2 ? "2" : "3";
}

export function unitName(unit: SitingAsked["unit"]): string {
  return t(`siting.unit.${unit}`);
}

function distanceWords(distance: SitingDistance): Omit<MeasureWords, "to"> {
  if (distance.sameSite) {
    return { main: t("distance.samePark"), rest: "" };
  }
  const text = formatDistance(distance);
  if (text.form === "within") {
    return {
      main: t("distance.within", { value: text.value }),
      rest: t("distance.tooCoarse"),
    };
  }
  const unit = t(`unit.${text.unit}`);
  return { main: text.value, rest: text.margin === "" ? unit : `± ${text.margin} ${unit}` };
}

export function missingWords({ missing }: SitingMeasure): string {
  return missing === null ? "" : t(`siting.missing.${missing}`);
}

/** Where a limit ends: ≤ 60 km, ≥ 80 亩. */
export function boundWords(limit: LimitAsked, unit: SitingAsked["unit"]): string {
  const said = (value: number): string =>
    unit === "m"
      ? `${formatQuantity(value / 1000)} km`
      : t("siting.value", { value: formatQuantity(value), unit: unitName(unit) });
  return [
    ...(limit.atMost === null ? [] : [`≤ ${said(limit.atMost)}`]),
    ...(limit.atLeast === null ? [] : [`≥ ${said(limit.atLeast)}`]),
  ].join(" ");
}

export interface LimitWords {
  readonly key: string;
  readonly verdict: SitingVerdict;
  readonly words: string;
}

/** Why a candidate is not ranked: each limit that it misses, or may miss. */
export function limitWords(
  candidate: SitingCandidate,
  aspects: readonly SitingAsked[],
  limits: readonly LimitAsked[],
): readonly LimitWords[] {
  const excluded = candidate.limits.some(({ verdict }) => verdict === "not_met");
  return candidate.limits.flatMap(({ key, verdict }, index) => {
    const asked = aspects.find((each) => each.key === key);
    const measure = candidate.measures.find((each) => each.key === key);
    const limit = limits[index];
    const told = excluded ? verdict === "not_met" : verdict !== "met";
    if (!told || asked === undefined || measure === undefined || limit === undefined) {
      return [];
    }
    return [{ key, verdict, words: sentence(asked, measure, limit, verdict) }];
  });
}

function sentence(
  asked: SitingAsked,
  measure: SitingMeasure,
  limit: LimitAsked,
  verdict: SitingVerdict,
): string {
  const name = criterionName(asked);
  if (asked.criterion === "county") {
    return t(verdict === "not_met" ? "siting.why.county" : "siting.why.countyPart");
  }
  const { main, rest } = measureWords(measure, asked);
  if (main === null) {
    return t("siting.why.noData", { name, reason: rest });
  }
  const what = [main, rest].filter((each) => each !== "").join(" ");
  const bound = boundWords(limit, asked.unit);
  if (verdict === "not_met") {
    return t("siting.why.not_met", { name, what, bound });
  }
  const open = measure.unlocated > 0 && measure.low !== null && missesNear(measure.low, limit);
  return t(open ? "siting.why.unlocated" : "siting.why.in_doubt", { name, what, bound });
}

function missesNear(low: number, { atMost }: LimitAsked): boolean {
  return atMost !== null && low > atMost;
}

/** The two ends of a score as whole numbers: 81—96, or 81 where both are one. */
export function scoreWords({ from, to }: { readonly from: number; readonly to: number }): string {
  const [low, high] = [Math.floor(from + 1e-9), Math.floor(to + 1e-9)];
  return low === high ? String(low) : `${low}—${high}`;
}

export interface AccessRow {
  readonly key: string;
  readonly name: string;
  readonly words: MeasureWords;
}

export function accessWords(measure: SitingMeasure): AccessRow {
  const criterion = criteria.find((known) => known === measure.key) ?? "station";
  const asked: SitingAsked = {
    key: measure.key,
    criterion,
    of: null,
    about: null,
    unit: "m",
    better: "less",
    targets: null,
    unlocated: measure.unlocated,
    breakPoints: [],
  };
  return {
    key: measure.key,
    name: t(`siting.criterion.${criterion}`),
    words: measureWords(measure, asked),
  };
}

/** Full years since a year, a month or a day. */
export function yearsSince(date: string, now = new Date()): number {
  return Math.max(0, now.getFullYear() - Number(date.slice(0, 4)));
}

/** The segments of a score bar, in the order of the wishes. */
const colours = [
  "#c54f0a",
  "#1d559e",
  "#2f6b5a",
  "#554f46",
  "#8e8374",
  "#b4a994",
  "#94426a",
  "#6f7c49",
  "#322541",
  "#d79c0d",
] as const;

export function colourOf(index: number): string {
  return colours[index % colours.length] ?? colours[0];
}
