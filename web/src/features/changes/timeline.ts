/** Which version of an object was known when. Days are days in China. */
import type { HistoryItem } from "@/api";

const dayMs = 86_400_000;
/** The last moment of a day in China, eight hours before UTC's. */
const endOfDayMs = dayMs - 8 * 3_600_000 - 1;

/** 2026-11-22, in China. */
export function dayOf(moment: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai", dateStyle: "short" }).format(
    new Date(moment),
  );
}

/** The version that was known at the end of the day; null where there was none. */
export function versionAt(items: readonly HistoryItem[], day: string): HistoryItem | null {
  const moment = Date.parse(`${day}T00:00:00Z`) + endOfDayMs;
  return (
    items.find(
      ({ known }) =>
        Date.parse(known.from) <= moment && (known.to === null || moment < Date.parse(known.to)),
    ) ?? null
  );
}

/** The one before, by its number; null for the first. */
export function before(
  items: readonly HistoryItem[],
  { version }: HistoryItem,
): HistoryItem | null {
  return (
    [...items].sort((a, b) => b.version - a.version).find((each) => each.version < version) ?? null
  );
}

/** Where the slider goes from and to, as days since 1970: from the first version to today. */
export function reachOf(
  items: readonly HistoryItem[],
  today: string,
): { readonly least: number; readonly most: number } {
  const days = items.map(({ known }) => dayNumber(dayOf(known.from)));
  const most = dayNumber(today);
  return { least: Math.min(most, ...days), most };
}

export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs);
}

export function dayOfNumber(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}
