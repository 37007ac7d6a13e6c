/** What a card says of distances and of how old its figures are. */
import type { SitingAsked, SitingMeasure } from "@/api/siting";
import { t } from "@/shared/i18n";
import { criteria } from "./query";
import { measureWords, type MeasureWords } from "./words";

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
