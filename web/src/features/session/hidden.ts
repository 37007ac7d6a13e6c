/** What the public does not see, in numbers that the service has counted. */
import type { Layer } from "@/api";

/** So many objects of a layer. */
export interface Hidden {
  readonly title: string;
  readonly count: number;
}

type Counted = Pick<Layer, "id" | "title" | "count">;

/** By how much the layers as the post sees them hold more than those that the public sees. */
export function hiddenOf(own: readonly Counted[], shown: readonly Counted[]): readonly Hidden[] {
  const left = new Map(shown.map(({ id, count }) => [id, count]));
  const titles = new Map(shown.map(({ id, title }) => [id, title]));
  return own
    .map(({ id, title, count }) => ({
      title: titles.get(id) ?? title,
      count: count - (left.get(id) ?? 0),
    }))
    .filter(({ count }) => count > 0);
}
