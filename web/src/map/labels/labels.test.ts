// @vitest-environment node
import { describe, expect, it } from "vitest";
import { boxAround, boxesOverlap, boxHolds, segmentMeetsBox, type Box } from "../values/boxes";
import { placeLabels } from "./labels";
import type { LabelInput, MapLabel, PlacedLabel, PointLabel } from "./label-types";

const view: Box = { x: 0, y: 0, w: 800, h: 600 };

/** mulberry32, public domain: the same numbers on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pointAt(id: string, x: number, y: number, more: Partial<PointLabel> = {}): PointLabel {
  return {
    kind: "point",
    id,
    priority: 5,
    accuracyM: 1000,
    at: { x, y },
    half: 8,
    keep: false,
    variants: [{ w: 60, h: 16, axis: 8 }],
    ...more,
  };
}

function input(labels: readonly MapLabel[], more: Partial<LabelInput> = {}): LabelInput {
  const points = labels.filter((label) => label.kind === "point");
  return {
    labels,
    obstacles: points.map(({ at, half }) => boxAround(at, half, half)),
    wishes: [],
    lines: [],
    view,
    ...more,
  };
}

/** A crowded map: a third of the labels are parks with three rows. */
function crowd(seed: number, count: number): LabelInput {
  const random = seeded(seed);
  const labels = Array.from({ length: count }, (_, index) => {
    const park = index % 3 === 0;
    const w = 30 + random() * 90;
    return pointAt(`o${index}`, random() * view.w, random() * view.h, {
      priority: park ? 2 : 5,
      keep: park,
      accuracyM: Math.round(random() * 10_000),
      half: park ? 12 : 6,
      variants: park
        ? [
            { w, h: 47, axis: 9 },
            { w, h: 34, axis: 9 },
            { w: w / 2, h: 18, axis: 9 },
          ]
        : [{ w, h: 15, axis: 7.5 }],
    });
  });
  return input(labels);
}

function checkNothingOverlaps({ obstacles }: LabelInput, placed: readonly PlacedLabel[]): void {
  for (const [index, { id, box }] of placed.entries()) {
    const others = placed.slice(index + 1).filter((other) => boxesOverlap(box, other.box));
    expect(others.map((other) => [id, other.id])).toEqual([]);
    expect(obstacles.filter((obstacle) => boxesOverlap(box, obstacle))).toEqual([]);
  }
}

function placedOnly(labels: readonly MapLabel[], more: Partial<LabelInput> = {}): PlacedLabel {
  const [placed] = placeLabels(input(labels, more));
  if (placed === undefined) throw new Error("Nothing was placed");
  return placed;
}

describe("placeLabels", () => {
  it.each([1, 2, 3, 5, 8, 13, 21, 34])("overlaps nothing in crowd %i", (seed) => {
    const crowded = crowd(seed, 150);

    checkNothingOverlaps(crowded, placeLabels(crowded));
  });

  it.each([1, 2, 3])("drops labels of crowd %i, but never a park", (seed) => {
    const crowded = crowd(seed, 240);

    const ids = new Set(placeLabels(crowded).map(({ id }) => id));

    const parks = crowded.labels.filter(({ priority }) => priority === 2);
    expect(parks.filter(({ id }) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBeLessThan(crowded.labels.length);
  });

  it("gives the same answer whatever the order of the labels", () => {
    const crowded = crowd(7, 120);

    const reversed = placeLabels({ ...crowded, labels: [...crowded.labels].reverse() });

    expect(reversed).toEqual(placeLabels(crowded));
  });

  it("leaves a kept label where it is, whatever comes", () => {
    const kept: PlacedLabel = {
      id: "b",
      variant: 0,
      box: { x: 412, y: 292, w: 60, h: 16 },
      side: "right",
      leader: null,
    };
    const labels = [pointAt("a", 400, 300, { priority: 2 }), pointAt("b", 404, 300)];

    const placed = placeLabels(input(labels, { kept: new Map([["b", kept]]) }));

    expect(placed).toContainEqual(kept);
    expect(placed.find(({ id }) => id === "a")?.side).not.toBe("right");
  });

  it("keeps the side where it has to place a label anew", () => {
    const labels = [pointAt("a", 400, 300)];

    const [placed] = placeLabels(input(labels, { sides: new Map([["a", "above"]]) }));

    expect(placed?.side).toBe("above");
  });

  it("lets the name of the selected symbol lie over others rather than move them", () => {
    const wall = boxAround({ x: 400, y: 300 }, 200, 200);
    const label = pointAt("a", 400, 300, { priority: 0, keep: true });

    const [placed] = placeLabels({ ...input([label]), obstacles: [wall] });

    expect(placed).toMatchObject({ side: "right", leader: null });
  });

  it("cuts no label at the edge of the view", () => {
    const crowded = crowd(11, 200);

    const placed = placeLabels(crowded);

    expect(placed.filter(({ box }) => boxesOverlap(box, view) && !boxHolds(view, box))).toEqual([]);
  });

  it("prefers the right, level with the symbol", () => {
    const placed = placedOnly([pointAt("a", 400, 300)]);

    expect(placed).toMatchObject({ side: "right", box: { x: 412, y: 292 }, leader: null });
  });

  it("takes the left at the right edge of the view", () => {
    const placed = placedOnly([pointAt("a", 790, 300)]);

    expect(placed.side).toBe("left");
    expect(boxHolds(view, placed.box)).toBe(true);
  });

  it("loses rows before it takes a leader", () => {
    const walls = [boxAround({ x: 400, y: 345 }, 200, 30), boxAround({ x: 400, y: 255 }, 200, 30)];
    const label = pointAt("a", 400, 300, {
      variants: [
        { w: 60, h: 47, axis: 9 },
        { w: 60, h: 18, axis: 9 },
      ],
    });

    const placed = placedOnly([label], { obstacles: [boxAround(label.at, 8, 8), ...walls] });

    expect(placed).toMatchObject({ variant: 1, side: "right", leader: null });
  });

  it("moves off with a leader when every side is taken", () => {
    const ring = [-1, 0, 1].flatMap((i) =>
      [-1, 0, 1].flatMap((j) => (i === 0 && j === 0 ? [] : [{ x: 400 + i * 20, y: 300 + j * 20 }])),
    );
    const label = pointAt("a", 400, 300, { keep: true, priority: 2 });

    const placed = placedOnly([label], { obstacles: ring.map((at) => boxAround(at, 4, 4)) });

    expect(placed.leader).not.toBeNull();
  });

  it("stays off a line", () => {
    const line = { from: { x: 400, y: 300 }, to: { x: 700, y: 302 } };

    const placed = placedOnly([pointAt("a", 400, 300)], { lines: [line] });

    expect(segmentMeetsBox(line, placed.box)).toBe(false);
  });

  it("lets the better located go first within a priority", () => {
    const coarse = pointAt("a", 400, 300, { accuracyM: 3000 });
    const fine = pointAt("b", 400, 300, { accuracyM: 500 });

    const placed = placeLabels(input([coarse, fine]));

    expect(placed.map(({ id, side }) => [id, side])).toEqual([
      ["b", "right"],
      ["a", "left"],
    ]);
  });

  it("answers an empty map with nothing", () => {
    expect(placeLabels(input([]))).toEqual([]);
  });
});

describe("placeLabels for areas", () => {
  const square = [
    [100, 100],
    [300, 100],
    [300, 220],
    [100, 220],
  ] as const;
  const area = {
    kind: "area",
    id: "county",
    priority: 3,
    accuracyM: 0,
    polygons: () => [[square]],
  } as const;

  it("stands in the middle of an empty area", () => {
    const placed = placedOnly([{ ...area, variants: [{ w: 80, h: 40, axis: 12 }] }]);

    expect(placed.side).toBe("inside");
    expect(Math.abs(placed.box.x + 40 - 200)).toBeLessThan(8);
    expect(Math.abs(placed.box.y + 20 - 160)).toBeLessThan(8);
  });

  it("never crosses the border, and is dropped rather than doing so", () => {
    const wide = { ...area, variants: [{ w: 210, h: 40, axis: 12 }] };

    expect(placeLabels(input([wide]))).toEqual([]);
  });

  it("crosses it with the shortest name where the area says so", () => {
    const variants = [
      { w: 260, h: 40, axis: 12 },
      { w: 210, h: 40, axis: 12 },
    ];

    const placed = placedOnly([{ ...area, mayCross: true, variants }]);

    expect(placed.variant).toBe(1);
  });

  it("takes a smaller variant where a symbol is in the way", () => {
    const variants = [
      { w: 190, h: 60, axis: 12 },
      { w: 60, h: 20, axis: 10 },
    ];
    const seal = boxAround({ x: 200, y: 160 }, 12, 12);

    const placed = placedOnly([{ ...area, variants }], { obstacles: [seal] });

    expect(placed.variant).toBe(1);
    expect(boxesOverlap(placed.box, seal)).toBe(false);
  });

  it("stays out of a hole", () => {
    const hole = [
      [140, 120],
      [260, 120],
      [260, 215],
      [140, 215],
    ] as const;
    const ringed = {
      ...area,
      polygons: () => [[square, hole]],
      variants: [{ w: 24, h: 20, axis: 10 }],
    };

    const { box } = placedOnly([ringed]);

    expect(boxesOverlap(box, { x: 140, y: 120, w: 120, h: 95 })).toBe(false);
  });

  it("points a callout at the area from outside", () => {
    const callout = {
      ...area,
      kind: "callout",
      anchors: () => [{ x: 200, y: 160 }],
      variants: [{ w: 90, h: 20, axis: 10 }],
    } as const;

    const placed = placedOnly([callout]);

    expect(placed.leader?.from).toEqual({ x: 200, y: 160 });
    expect(boxesOverlap(placed.box, { x: 100, y: 100, w: 200, h: 120 })).toBe(false);
  });
});
