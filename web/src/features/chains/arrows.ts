/** The lines between the boxes of a chain. Lines that meet share their way, so that dashes stay dashes. */
import type { Step } from "./chain-graph";

/** The edges of a box and the height at which lines touch it, px. */
export interface Ends {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

export interface Arrow {
  readonly key: string;
  /** As SVG has it. */
  readonly path: string;
  readonly printed: boolean;
  /** One that joins another has no head of its own. */
  readonly headed: boolean;
}

/** From the head of an arrow back to where its line bends, and from the head to the box. */
const bendPx = 15;
const gapPx = 2;

interface Line {
  readonly step: Step;
  readonly from: Ends;
  readonly to: Ends;
}

export function arrowsOf(
  steps: readonly Step[],
  ends: (id: string) => Ends | null,
): readonly Arrow[] {
  const lines = steps.flatMap((step): readonly Line[] => {
    const [from, to] = [ends(step.from), ends(step.to)];
    return from === null || to === null ? [] : [{ step, from, to }];
  });
  return lines.map((line) => {
    const joins = lines.filter(({ step }) => step.to === line.step.to);
    const path = joins.length > 1 ? joining(line, joins) : branching(line, lines);
    return {
      key: `${line.step.from}/${line.step.to}`,
      path: path.path,
      printed: line.step.printed,
      headed: path.headed,
    };
  });
}

/** Of several that lead to one box: as far as the one that is next on the way. */
function joining(
  { from, to }: Line,
  others: readonly Line[],
): { readonly path: string; readonly headed: boolean } {
  const between = nearestBetween(
    from.y,
    to.y,
    others.map((other) => other.from.y),
  );
  const bend = to.left - gapPx - bendPx;
  const start = `M${from.right} ${from.y}`;
  if (from.y === to.y) {
    return { path: `${start}H${to.left - gapPx}`, headed: true };
  }
  return between === null
    ? { path: `${start}H${bend}V${to.y}H${to.left - gapPx}`, headed: true }
    : { path: `${start}H${bend}V${between}`, headed: false };
}

/** Of several that leave one box: from where the one before it turned off. */
function branching(
  { step, from, to }: Line,
  lines: readonly Line[],
): { readonly path: string; readonly headed: boolean } {
  const others = lines.filter(
    (other) => other.step.from === step.from && other.to.left === to.left,
  );
  const bend = to.left - gapPx - bendPx;
  const before = nearestBetween(
    to.y,
    from.y,
    others.map((other) => other.to.y),
  );
  const level = others.some((other) => other.to.y === from.y);
  const end = `V${to.y}H${to.left - gapPx}`;
  if (from.y === to.y) {
    return { path: `M${from.right} ${from.y}H${to.left - gapPx}`, headed: true };
  }
  if (before !== null || level) {
    return { path: `M${bend} ${before ?? from.y}${end}`, headed: true };
  }
  return { path: `M${from.right} ${from.y}H${bend}${end}`, headed: true };
}

/** Of some heights the nearest to the first of two, on the way to the second. */
function nearestBetween(start: number, end: number, heights: readonly number[]): number | null {
  const on = heights.filter(
    (y) => y !== start && y !== end && Math.sign(y - start) === Math.sign(end - y),
  );
  return on.length === 0
    ? null
    : on.reduce((best, y) => (Math.abs(y - start) < Math.abs(best - start) ? y : best));
}
