/** Where a label may stand, best place first. */
import { boxAround, boxesOverlap, grown, segmentMeetsBox } from "../values/boxes";
import type { Box, Point, Segment } from "../values/boxes";
import { polygonContains, type Polygon } from "../values/geometry";
import type { CalloutLabel, LabelVariant, PointLabel, Side, Taken } from "./label-types";

export interface Candidate {
  readonly box: Box;
  readonly side: Side;
  readonly leader: Segment | null;
  /** The symbol a leader starts at; its own box does not stop the leader. */
  readonly origin: Point | null;
  /** 0 for the best place. */
  readonly cost: number;
}

/** Between a symbol and its label. */
const GAP = 4;
/** A leader this short reads as dirt. */
const LEADER_MIN_PX = 10;
const LEADER_STEP_PX = 8;
const LEADER_DIRECTIONS = 16;

/** The eight sides: that where the label stood before, right, left, below, above, then the corners. */
export function sideCandidates(
  label: PointLabel,
  { w, h, axis }: LabelVariant,
  before: Side | null,
): readonly Candidate[] {
  const { at, half } = label;
  const right = at.x + half + GAP;
  const left = at.x - half - GAP - w;
  const middle = at.x - w / 2;
  const level = at.y - axis;
  const below = at.y + half + 2;
  const above = at.y - half - 2 - h;
  const corner = half * 0.6;
  const places: readonly (readonly [Side, number, number])[] = [
    ["right", right, level],
    ["left", left, level],
    ["below", middle, below],
    ["above", middle, above],
    ["below-right", at.x + corner + GAP, at.y + half],
    ["above-right", at.x + corner + GAP, at.y - half - h],
    ["below-left", at.x - corner - GAP - w, at.y + half],
    ["above-left", at.x - corner - GAP - w, at.y - half - h],
  ];
  return places.map(([side, x, y], rank) => ({
    side,
    box: { x, y, w, h },
    leader: null,
    origin: at,
    cost: side === before ? 0 : rank + 1,
  }));
}

/** Shorter leaders first, and among equals clockwise from the right. */
export function leaderCandidates(
  label: PointLabel,
  variant: LabelVariant,
  maxPx: number,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let length = LEADER_MIN_PX; length <= maxPx; length += LEADER_STEP_PX) {
    for (let i = 0; i < LEADER_DIRECTIONS; i += 1) {
      candidates.push(
        leaderCandidate(label, variant, length, (i * 2 * Math.PI) / LEADER_DIRECTIONS),
      );
    }
  }
  return candidates;
}

function leaderCandidate(
  { at, half }: PointLabel,
  { w, h, axis }: LabelVariant,
  length: number,
  angle: number,
): Candidate {
  const dx = Math.cos(angle);
  const dy = Math.sin(angle);
  const from = { x: at.x + dx * half, y: at.y + dy * half };
  const to = { x: at.x + dx * (half + length), y: at.y + dy * (half + length) };
  const leader = { from, to };
  if (Math.abs(dx) > 0.35) {
    const side = dx > 0 ? "right" : "left";
    const x = dx > 0 ? to.x + 2 : to.x - 2 - w;
    return {
      side,
      box: { x, y: to.y - axis, w, h },
      leader,
      origin: at,
      cost: length / LEADER_STEP_PX,
    };
  }
  const y = dy > 0 ? to.y + 1 : to.y - 1 - h;
  return {
    side: dy > 0 ? "below" : "above",
    box: { x: to.x - w / 2, y, w, h },
    leader,
    origin: at,
    cost: length / LEADER_STEP_PX,
  };
}

const CALLOUT_LENGTHS = [24, 36, 48, 60, 74, 90, 108, 130] as const;
/** A callout keeps this far from the symbols, so that their own labels find room. */
const CALLOUT_ROOM_PX = 18;
/** Around the point of the leader. */
const ANCHOR_ROOM_PX = 6;
/** Costs: a symbol in that room, a leader upwards, a px of leader off the ideal, a step off the middle of the area. */
const CALLOUT_COST = { crowd: 1.5, upwards: 3, length: 0.05, anchor: 0.03 } as const;
const CALLOUT_IDEAL_PX = 60;

/** Below or above an anchor, its edge or middle on the leader, outside its area and away from the crowd. */
export function calloutCandidates(
  label: CalloutLabel,
  variant: LabelVariant,
  taken: Taken,
): readonly Candidate[] {
  const crowd = [...taken.obstacles, ...taken.wishes];
  const polygons = label.polygons();
  const open = label
    .anchors()
    .filter((anchor) => crowding(boxAround(anchor, 0, 0), taken.obstacles, ANCHOR_ROOM_PX) === 0);
  const candidates = open.flatMap((anchor, index) =>
    CALLOUT_LENGTHS.flatMap((length) => calloutsAt(anchor, index, variant, length)),
  );
  return candidates
    .filter(({ box }) => !meetsPolygons(grown(box, 3), polygons))
    .map((candidate) => ({
      ...candidate,
      cost: candidate.cost + CALLOUT_COST.crowd * crowding(candidate.box, crowd, CALLOUT_ROOM_PX),
    }));
}

function calloutsAt(
  anchor: Point,
  index: number,
  { w, h }: LabelVariant,
  length: number,
): readonly Candidate[] {
  return ([1, -1] as const).flatMap((direction) => {
    const to = { x: anchor.x, y: anchor.y + direction * length };
    const y = direction > 0 ? to.y + 2 : to.y - 2 - h;
    const cost =
      index * CALLOUT_COST.anchor +
      Math.abs(length - CALLOUT_IDEAL_PX) * CALLOUT_COST.length +
      (direction > 0 ? 0 : CALLOUT_COST.upwards);
    const places = [
      ["below-left", to.x - w + 4, cost],
      ["below-right", to.x - 4, cost + 0.5],
      ["below", to.x - w / 2, cost + 1],
    ] as const;
    return places.map(([side, x, total]): Candidate => ({
      side,
      box: { x, y, w, h },
      leader: { from: anchor, to },
      origin: null,
      cost: total,
    }));
  });
}

function crowding(box: Box, crowd: readonly Box[], roomPx: number): number {
  const room = grown(box, roomPx);
  return crowd.filter((other) => boxesOverlap(room, other)).length;
}

/** True when the box touches the inside of a polygon. */
export function meetsPolygons(box: Box, polygons: readonly Polygon[]): boolean {
  return polygons.some(
    (polygon) =>
      polygonContains(polygon, box.x + box.w / 2, box.y + box.h / 2) ||
      edgesOf(polygon).some((edge) => segmentMeetsBox(edge, box)),
  );
}

export function edgesOf(polygon: Polygon): readonly Segment[] {
  return polygon.flatMap((ring) =>
    ring.map((vertex, index) => {
      const next = ring[(index + 1) % ring.length] ?? vertex;
      return { from: { x: vertex[0], y: vertex[1] }, to: { x: next[0], y: next[1] } };
    }),
  );
}
