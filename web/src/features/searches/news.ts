/** What changed in a saved search since somebody looked, in words. */
import type { SavedSearch } from "@/api/siting";
import { shortName } from "@/features/catalogue";
import { listed, t } from "@/shared/i18n";

/** Empty where nothing did. */
export function newsOf({ added, gone }: Pick<SavedSearch, "added" | "gone">): readonly string[] {
  return [
    ...(added.length === 0
      ? []
      : [t("search.added", { count: added.length, names: listed(added.map(shortName)) })]),
    ...(gone.length === 0
      ? []
      : [t("search.gone", { count: gone.length, names: listed(gone.map(shortName)) })]),
  ];
}

/** How many parks it finds, or that it cannot be asked any more. */
export function stateOf({ hits }: Pick<SavedSearch, "hits">): string {
  return hits === null ? t("search.broken") : t("search.hits", { count: hits });
}
