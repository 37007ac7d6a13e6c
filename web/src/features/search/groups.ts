/** The hits of an answer as the list shows them: kind by kind, the kind of the best hit first. */
import type { SearchAnswer, SearchHit } from "@/api";

export interface HitGroup {
  readonly kind: string;
  readonly title: string;
  /** How many there are, those that are not listed included. */
  readonly count: number;
  readonly hits: readonly SearchHit[];
}

export function groupHits({ items, groups }: SearchAnswer): readonly HitGroup[] {
  return groups
    .map(({ kind, title, count }) => ({
      kind,
      title,
      count,
      hits: items.filter((hit) => hit.kind === kind),
    }))
    .filter(({ hits }) => hits.length > 0);
}
