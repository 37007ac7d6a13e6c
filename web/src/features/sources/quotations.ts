import type { SourceRef } from "@/api";

export interface QuotedText {
  readonly text: string;
  readonly sources: readonly SourceRef[];
}

/** The quotations of some citations, each wording once and none that stands whole in another. */
export function quotations(sources: readonly SourceRef[]): readonly QuotedText[] {
  return withoutParts(byText(sources));
}

/** A sentence that stands whole elsewhere is not said twice. */
function withoutParts(texts: readonly QuotedText[]): readonly QuotedText[] {
  const bare = (text: string): string => text.replaceAll(/[，。、；\s]+$/g, "");
  return texts.filter(
    ({ text }) => !texts.some((other) => other.text !== text && other.text.includes(bare(text))),
  );
}

/** One entry per wording, with all the places where it stands. */
function byText(sources: readonly SourceRef[]): readonly QuotedText[] {
  const texts = new Map<string, SourceRef[]>();
  for (const source of sources) {
    if (source.quote !== null && source.quote !== "") {
      const before = texts.get(source.quote) ?? [];
      const known = before.some(
        ({ documentId, clauseId }) =>
          documentId === source.documentId && clauseId === source.clauseId,
      );
      texts.set(source.quote, known ? before : [...before, source]);
    }
  }
  return [...texts].map(([text, found]) => ({ text, sources: found }));
}
