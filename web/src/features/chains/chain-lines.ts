/** How a chain is drawn: as lines in which an arrow stands for “is followed by”, and for nothing else. */
import type { ChainLink } from "@/api";

/** Links that follow the same ones and are followed by the same ones: they stand side by side, without an order. */
export type Bundle = readonly ChainLink[];

/** A run of bundles with an arrow between each two. */
export interface ChainLine {
  /** An arrow comes from this bundle of an earlier line. */
  readonly from: Bundle | null;
  /** Empty only where a line joins two bundles that are both drawn. */
  readonly bundles: readonly Bundle[];
  /** An arrow leads to this bundle of an earlier line. */
  readonly to: Bundle | null;
}

/**
 * The lines of a chain. Every link stands in exactly one of them, and every step of the plan is one arrow. Links that
 * the plan connects with nothing are one bundle, whose line has no arrow.
 */
export function chainLines(links: readonly ChainLink[]): readonly ChainLine[] {
  const graph = bundle(links);
  const drawn = new Set<Bundle>();
  const lines: ChainLine[] = [];

  function draw(start: Bundle, from: Bundle | null): void {
    const bundles: Bundle[] = [];
    const branches: { readonly from: Bundle; readonly next: Bundle }[] = [];
    let next: Bundle | undefined = start;
    while (next !== undefined && !drawn.has(next)) {
      const at: Bundle = next;
      drawn.add(at);
      bundles.push(at);
      const [first, ...others] = graph.nexts(at);
      branches.push(...others.map((other) => ({ from: at, next: other })));
      next = first;
    }
    lines.push({ from, bundles, to: next ?? null });
    for (const branch of branches) {
      draw(branch.next, branch.from);
    }
  }

  const starts = graph.bundles.filter((candidate) => graph.isStart(candidate));
  // A circle has no start: whatever is left begins where its first link stands.
  for (const start of [...starts, ...graph.bundles]) {
    if (!drawn.has(start)) {
      draw(start, null);
    }
  }
  return lines;
}

/** In the order of the plan; links in no order come last. */
export function byStep(a: ChainLink, b: ChainLink): number {
  return (a.step ?? Number.MAX_SAFE_INTEGER) - (b.step ?? Number.MAX_SAFE_INTEGER);
}

interface BundleGraph {
  /** By the first step of their links. */
  readonly bundles: readonly Bundle[];
  nexts(of: Bundle): readonly Bundle[];
  isStart(candidate: Bundle): boolean;
}

function bundle(links: readonly ChainLink[]): BundleGraph {
  const sorted = [...links].sort(byStep);
  const known = new Set(sorted.map(({ id }) => id));
  const nextsOf = ({ nextIds }: ChainLink): readonly string[] =>
    nextIds.filter((id) => known.has(id));
  const before = (id: string): readonly string[] =>
    sorted.filter((link) => nextsOf(link).includes(id)).map((link) => link.id);
  const groups = new Map<string, ChainLink[]>();
  for (const link of sorted) {
    const key = JSON.stringify([[...before(link.id)].sort(), [...nextsOf(link)].sort()]);
    groups.set(key, [...(groups.get(key) ?? []), link]);
  }
  const bundles = [...groups.values()];
  const bundleOf = new Map(bundles.flatMap((group) => group.map(({ id }) => [id, group] as const)));
  return {
    bundles,
    nexts: ([first]) => {
      const ids = first === undefined ? [] : nextsOf(first);
      return [...new Set(ids.map((id) => bundleOf.get(id)))].filter((next) => next !== undefined);
    },
    isStart: ([first]) => first !== undefined && before(first.id).length === 0,
  };
}
