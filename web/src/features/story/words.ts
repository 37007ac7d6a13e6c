/** The words of a step in the language on screen, and how long a story takes to read. */
import type { Story, StoryStep } from "@/api";
import { language } from "@/shared/i18n";

export function titleOf(step: StoryStep): string {
  return language() === "en" ? step.titleEn : step.title;
}

export function textOf(step: StoryStep): string {
  return language() === "en" ? step.textEn : step.text;
}

/** What people read in a minute of text that they want to understand: characters, or words. */
const perMinute = { zh: 300, en: 180 } as const;

/** Minutes, the quotations included, at least one. */
export function minutesOf({ steps }: Story): number {
  const english = language() === "en";
  const length = (step: StoryStep): number =>
    english
      ? `${step.titleEn} ${step.textEn} ${step.quoteEn}`.split(/\s+/).length
      : (step.title + step.text + (step.source.quote ?? "")).length;
  const all = steps.reduce((sum, step) => sum + length(step), 0);
  return Math.max(1, Math.round(all / perMinute[english ? "en" : "zh"]));
}

export interface QuotePart {
  readonly words: string;
  readonly strong: boolean;
}

/** A quotation cut where words begin and end that stand out. */
export function quoteParts(quote: string, strong: readonly string[]): readonly QuotePart[] {
  const found = strong
    .map((words) => ({ from: quote.indexOf(words), words }))
    .filter(({ from }) => from >= 0)
    .sort((a, b) => a.from - b.from);
  const parts: QuotePart[] = [];
  let at = 0;
  for (const { from, words } of found) {
    if (from >= at) {
      parts.push({ words: quote.slice(at, from), strong: false }, { words, strong: true });
      at = from + words.length;
    }
  }
  parts.push({ words: quote.slice(at), strong: false });
  return parts.filter(({ words }) => words !== "");
}
