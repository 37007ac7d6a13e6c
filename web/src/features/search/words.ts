/** What the search says of itself: how it took the question, and what a filter would leave. */
import type { SearchFilter, SearchHit, Understood } from "@/api";
import { t } from "@/shared/i18n";

/** One sentence each; none where the question was found as it was typed. */
export function understoodAs(understood: Understood): readonly string[] {
  const { how, words, calls, places, corrected, ignored } = understood;
  if (how === "typed") {
    return [];
  }
  if (how === "similar") {
    return [t("search.similar")];
  }
  const asked = [...places.map(({ name }) => name), ...words, ...calls];
  return [
    t("search.by", { words: asked.map(quoted).join(t("search.between")) }),
    ...corrected.map(({ typed, taken }) => t("search.corrected", { typed, taken })),
    ...ignored.map((word) => t("search.ignored", { word })),
  ];
}

/** The firms and parks that a filter would leave; empty where it would leave none. */
export function leftBy({ counts }: SearchFilter): string {
  return counts
    .filter(({ kind }) => kind === "enterprise" || kind === "park")
    .map(({ kind, count }) => t(kind === "park" ? "search.parks" : "search.firms", { count }))
    .join(t("search.between"));
}

function quoted(word: string): string {
  return t("quoted", { name: word });
}

/** The word that matched, where it is not the one that is shown. */
export function matchedOf(hit: SearchHit): string {
  const shown = hit.shortName ?? hit.name;
  return hit.matched === shown || hit.matched === hit.name ? "" : hit.matched;
}
