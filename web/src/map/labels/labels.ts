/**
 * The label engine: boxes in, boxes out. It knows no font, no map and no colour.
 *
 * One greedy pass by priority, then by accuracy, then by id, so the same input always gives the same picture. Each label
 * tries its variants from the fullest to the barest; each variant tries eight sides, then a leader of at most 60 px. A
 * label that fits nowhere is dropped, unless it is marked `keep`: then the leader grows until it fits. No box that is
 * placed anew overlaps another or an obstacle. What is kept comes first and stays, also where a symbol has grown into it.
 */
import {
  boxHolds,
  boxesOverlap,
  isCut,
  segmentMeetsBox,
  segmentsCross,
  type Box,
} from "../values/boxes";
import { placeInArea } from "./label-area";
import {
  calloutCandidates,
  leaderCandidates,
  sideCandidates,
  type Candidate,
} from "./label-candidates";
import { isCovered, type LabelInput, type LabelVariant, type MapLabel } from "./label-types";
import type { PlacedLabel, PointLabel, Side, Taken } from "./label-types";

const LEADER_MAX_PX = 60;
/** A lesser symbol's leader stays short: long ones for an exit or a town tangle the map. */
const LEADER_MINOR_PX = 20;
const MINOR_PRIORITY = 5;
const SELECTED = 0;
/** Far enough for any screen; only labels with `keep` come here. */
const LEADER_FORCED_PX = 4_000;

export function placeLabels(input: LabelInput): readonly PlacedLabel[] {
  const { obstacles, wishes, lines, view } = input;
  const taken: Taken = { obstacles, wishes, view, boxes: [], leaders: [...lines] };
  const placed: PlacedLabel[] = [];
  const put = (place: PlacedLabel): void => {
    taken.boxes.push(place.box);
    if (place.leader !== null) taken.leaders.push(place.leader);
    placed.push(place);
  };
  const fresh: MapLabel[] = [];
  for (const label of [...input.labels].sort(byPriority)) {
    const kept = input.kept?.get(label.id);
    if (kept === undefined || taken.boxes.some((other) => boxesOverlap(other, kept.box))) {
      fresh.push(label);
    } else {
      put(kept);
    }
  }
  for (const label of fresh) {
    const place = placeOne(label, taken, input.sides?.get(label.id) ?? null);
    if (place !== null) put(place);
  }
  return placed;
}

function byPriority(a: MapLabel, b: MapLabel): number {
  return a.priority - b.priority || a.accuracyM - b.accuracyM || (a.id < b.id ? -1 : 1);
}

function placeOne(label: MapLabel, taken: Taken, side: Side | null): PlacedLabel | null {
  switch (label.kind) {
    case "area":
      return placeInArea(label, taken);
    case "callout":
      return firstFit(label, (variant) => calloutCandidates(label, variant, taken), taken);
    case "point":
      return label.priority === SELECTED
        ? placeSelected(label, taken, side)
        : placeAtPoint(label, taken, side);
  }
}

/** Nothing moves for the selected symbol: where no side is free its name lies over others on the side it had. */
function placeSelected(label: PointLabel, taken: Taken, side: Side | null): PlacedLabel | null {
  const sides = (variant: LabelVariant): readonly Candidate[] =>
    sideCandidates(label, variant, side);
  const found = firstFit(label, sides, taken);
  const [fullest] = label.variants;
  if (found !== null || fullest === undefined) return found;
  const whole = sides(fullest).filter(({ box }) => boxHolds(taken.view, box));
  const first = [...whole, ...sides(fullest)].reduce<Candidate | null>(
    (best, candidate) => (best === null || candidate.cost < best.cost ? candidate : best),
    null,
  );
  return first === null ? null : toPlaced(label.id, 0, first);
}

function placeAtPoint(label: PointLabel, taken: Taken, side: Side | null): PlacedLabel | null {
  const barest = label.variants.slice(-1);
  const leaders = (variant: LabelVariant): readonly Candidate[] =>
    leaderCandidates(
      label,
      variant,
      label.priority < MINOR_PRIORITY ? LEADER_MAX_PX : LEADER_MINOR_PX,
    );
  const forced = (variant: LabelVariant): readonly Candidate[] =>
    leaderCandidates(label, variant, LEADER_FORCED_PX);
  return (
    firstFit(label, (variant) => sideCandidates(label, variant, side), taken) ??
    firstFit({ ...label, variants: barest }, leaders, taken, label.variants.length - 1) ??
    (label.keep ? forceFit(label, forced, taken) : null)
  );
}

/** What it costs a candidate to be out of sight, and to cover what would have to move. */
const OUT_OF_SIGHT = 50;
const WISH = 1.6;

/** The cheapest free candidate of the fullest variant that has any. */
function firstFit(
  label: MapLabel,
  candidatesOf: (variant: LabelVariant) => readonly Candidate[],
  taken: Taken,
  variantOffset = 0,
): PlacedLabel | null {
  for (const [index, variant] of label.variants.entries()) {
    let best: { readonly candidate: Candidate; readonly cost: number } | null = null;
    for (const candidate of candidatesOf(variant)) {
      if (best !== null && candidate.cost >= best.cost) continue;
      if (!isFree(candidate, taken)) continue;
      const cost = costOf(candidate, taken);
      if (best === null || cost < best.cost) best = { candidate, cost };
    }
    if (best !== null) return toPlaced(label.id, index + variantOffset, best.candidate);
  }
  return null;
}

function costOf({ box, cost }: Candidate, taken: Taken): number {
  const wishes = taken.wishes.filter((other) => boxesOverlap(box, other)).length;
  return cost + wishes * WISH + (boxHolds(taken.view, box) ? 0 : OUT_OF_SIGHT);
}

function toPlaced(id: string, variant: number, { box, side, leader }: Candidate): PlacedLabel {
  return { id, variant, box, side, leader };
}

/** As a last resort a leader may cross other leaders and labels; the box itself still overlaps nothing. */
function forceFit(
  label: PointLabel,
  candidatesOf: (variant: LabelVariant) => readonly Candidate[],
  taken: Taken,
): PlacedLabel | null {
  const variant = label.variants.length - 1;
  const barest = label.variants[variant];
  if (barest === undefined) return null;
  const found = candidatesOf(barest).find(
    ({ box }) => !isCovered(box, taken) && !isCut(box, taken.view),
  );
  return found === undefined ? null : toPlaced(label.id, variant, found);
}

function isFree({ box, leader, origin }: Candidate, taken: Taken): boolean {
  if (isCovered(box, taken) || isCut(box, taken.view)) return false;
  if (leader === null) return true;
  const foreign = (other: Box): boolean =>
    origin === null || !boxesOverlap(other, { ...origin, w: 0.01, h: 0.01 });
  return (
    !taken.boxes.some((other) => segmentMeetsBox(leader, other)) &&
    !taken.obstacles.some((other) => foreign(other) && segmentMeetsBox(leader, other)) &&
    !taken.leaders.some((other) => segmentsCross(leader, other))
  );
}
