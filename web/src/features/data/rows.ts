/** Rows of files, in the list and on the map. */
import type { Wording } from "@/api";
import { language } from "@/shared/i18n";

/** The sentence in the language on screen. */
export function say(wording: Wording): string {
  return language() === "en" ? wording.en : wording.zh;
}

/** The key of a row on the map and in the list. */
export function rowKey(row: number): string {
  return String(row);
}
