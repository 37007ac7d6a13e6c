/** Where the links of a chain stand in its drawing, and which arrows are between them. */
import type { ChainLink } from "@/api";
import { byStep } from "./chain-lines";

export interface PlacedLink {
  readonly link: ChainLink;
  /** Its number in the drawing and on the map. */
  readonly number: number;
  /** From 1: how many steps it is from a start, at the most. */
  readonly column: number;
  readonly row: number;
}

/** An arrow. */
export interface Step {
  readonly from: string;
  readonly to: string;
  /** The plan prints the two as a sequence; otherwise a sentence says it. */
  readonly printed: boolean;
}

export interface ChainGraph {
  /** What an arrow leads to or from, column by column. */
  readonly drawn: readonly PlacedLink[];
  /** What the plan puts in no order. */
  readonly loose: readonly PlacedLink[];
  readonly steps: readonly Step[];
  readonly columns: number;
}

/** The graph of a chain. Steps to links of other chains are left out. */
export function chainGraph(links: readonly ChainLink[]): ChainGraph {
  const sorted = [...links].sort(byStep);
  const known = new Set(sorted.map(({ id }) => id));
  const steps = sorted.flatMap(({ id, nextIds, printedNextIds }) =>
    nextIds
      .filter((next) => known.has(next))
      .map((next) => ({ from: id, to: next, printed: printedNextIds.includes(next) })),
  );
  const connected = new Set(steps.flatMap(({ from, to }) => [from, to]));
  const columns = columnsOf([...connected], steps);
  const cells = rowsOf(
    sorted.filter(({ id }) => connected.has(id)),
    columns,
    steps,
  );
  const drawn = cells.map((cell, index) => ({ ...cell, number: index + 1 }));
  const loose = sorted
    .filter(({ id }) => !connected.has(id))
    .map((link, index) => ({ link, number: drawn.length + index + 1, column: 0, row: 0 }));
  return { drawn, loose, steps, columns: Math.max(0, ...columns.values()) };
}

/** The longest way from a start; a circle ends after as many steps as there are links. */
function columnsOf(ids: readonly string[], steps: readonly Step[]): ReadonlyMap<string, number> {
  const columns = new Map(ids.map((id) => [id, 1]));
  for (let round = 1; round < ids.length; round += 1) {
    for (const { from, to } of steps) {
      const after = (columns.get(from) ?? 1) + 1;
      if (after > (columns.get(to) ?? 1) && after <= ids.length) {
        columns.set(to, after);
      }
    }
  }
  return columns;
}

/** In the row of what comes right before, where that is free; else in the first free one. */
function rowsOf(
  links: readonly ChainLink[],
  columns: ReadonlyMap<string, number>,
  steps: readonly Step[],
): readonly Omit<PlacedLink, "number">[] {
  const columnOf = ({ id }: ChainLink): number => columns.get(id) ?? 1;
  const taken = new Set<string>();
  const rows = new Map<string, number>();
  const placed = [...links].sort((a, b) => columnOf(a) - columnOf(b));
  return placed
    .map((link) => {
      const column = columnOf(link);
      const before = steps.find(({ to }) => to === link.id)?.from;
      let row = (before === undefined ? undefined : rows.get(before)) ?? 1;
      while (taken.has(`${column}/${row}`)) {
        row += 1;
      }
      taken.add(`${column}/${row}`);
      rows.set(link.id, row);
      return { link, column, row };
    })
    .sort((a, b) => a.column - b.column || a.row - b.row);
}

/** What the plan says that it wants; null for what is there. */
export function quoteOf({ status, wantedText, sources }: ChainLink): string | null {
  return status === "existing" ? null : (wantedText ?? sources[0]?.quote ?? null);
}

/** Whether the one before it in the same column quotes the same words. */
export function repeatsQuote(all: readonly PlacedLink[], index: number): boolean {
  const now = all[index];
  const quote = now === undefined ? null : quoteOf(now.link);
  return (
    quote !== null &&
    all
      .slice(Math.max(0, index - 1), index)
      .some(({ link, column }) => column === now?.column && quoteOf(link) === quote)
  );
}

/** Dark enough for white figures; neighbours differ. They repeat: the number tells links apart. */
const colours = ["#6B6459", "#B4470F", "#8A5A00", "#1F5099", "#2E6B57", "#7A3B78"] as const;

export function colourOf(number: number): string {
  return colours[(number - 1) % colours.length] ?? colours[0];
}
