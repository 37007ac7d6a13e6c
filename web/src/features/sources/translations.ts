import type { SourceDocument, SourceRef } from "@/api";

/** What the quoted words of a place mean in English, null where nobody translated them. */
export function translationOf(document: SourceDocument, source: SourceRef): string | null {
  return (
    document.clauses
      .find(({ id }) => id === source.clauseId)
      ?.translations.find(({ quote }) => quote === source.quote)?.translation ?? null
  );
}

/** The same of several places in several documents, each wording once. */
export function translationsOf(
  documents: readonly SourceDocument[],
  sources: readonly SourceRef[],
): readonly string[] {
  const found = sources.flatMap((source) =>
    documents
      .filter(({ id }) => id === source.documentId)
      .map((document) => translationOf(document, source))
      .filter((words) => words !== null),
  );
  return [...new Set(found)];
}
