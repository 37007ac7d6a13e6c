/** A shape on the map that is being edited: what is on the map, and what hands do with it. */
import {
  computed,
  onScopeDispose,
  ref,
  shallowRef,
  type ComputedRef,
  type Ref,
  type ShallowRef,
} from "vue";
import { boundsOfShapes, type DataDesk } from "@/features/data";
import type { DeskMark, DeskScene, MapPosition } from "@/map";
import { t } from "@/shared/i18n";
import {
  areaOf,
  corners,
  insertAfter,
  keyOf,
  moveCorner,
  nudged,
  position,
  removeCorner,
  split,
  type Corner,
  type Position,
  type Shape,
} from "./shape";

/** `move`: corners are dragged; `draw`: clicks add corners; `split`: two clicks are a cut. */
export type Hand = "move" | "draw" | "split";

export interface Sketch {
  readonly shape: ShallowRef<Shape | null>;
  /** What a cut has taken away, to become an object of its own. */
  readonly second: ShallowRef<Shape | null>;
  readonly hand: Ref<Hand>;
  /** The corner that keys move. */
  readonly chosen: ShallowRef<Corner | null>;
  readonly all: ComputedRef<ReturnType<typeof corners>>;
  /** Corners that were clicked and are no area yet. */
  readonly drawn: ShallowRef<readonly Position[]>;
  /** Why the last step was not done; null where it was. */
  readonly refused: Ref<"few" | "cut" | null>;
  readonly place: (to: Position) => void;
  readonly nudge: (east: number, north: number) => void;
  readonly step: (by: number) => void;
  readonly insert: () => void;
  readonly remove: () => void;
  readonly finish: () => void;
  readonly undo: () => void;
  readonly start: (hand: Hand) => void;
  readonly scene: ComputedRef<DeskScene | null>;
}

/** Handles of so many corners are on the map at once. */
const mostHandles = 400;

/** The shape as it is, null where there is none yet. */
interface Given {
  readonly shape: Shape | null;
  /** It is synthetic. */
  readonly demo: boolean;
}

/** One closure over the shape and the hand that is on it. */
export function useSketch(desk: DataDesk, given: Given): Sketch {
  const before = given.shape;
  const shape = shallowRef<Shape | null>(before);
  const second = shallowRef<Shape | null>(null);
  const hand = ref<Hand>(before === null ? "draw" : "move");
  const chosen = shallowRef<Corner | null>(null);
  const drawn = shallowRef<readonly Position[]>([]);
  const refused = ref<"few" | "cut" | null>(null);
  const past: (Shape | null)[] = [];
  /** A corner is on its way: the whole way is one step back. */
  let dragging = false;
  const bounds = boundsOfShapes([before]);
  const all = computed(() => (shape.value === null ? [] : corners(shape.value)));

  function change(next: Shape | null): void {
    past.push(shape.value);
    shape.value = next;
    refused.value = null;
  }

  function cornerOf(key: string): Corner | null {
    return all.value.find(({ corner }) => keyOf(corner) === key)?.corner ?? null;
  }

  function move(corner: Corner, to: Position): void {
    if (shape.value !== null) {
      change(moveCorner(shape.value, corner, to));
    }
  }

  function positionOf(corner: Corner): Position | null {
    const key = keyOf(corner);
    return all.value.find((each) => keyOf(each.corner) === key)?.position ?? null;
  }

  function cut(points: readonly Position[]): void {
    const [from, to] = points;
    if (from === undefined || to === undefined || shape.value === null) {
      drawn.value = points;
      return;
    }
    const parts = split(shape.value, from, to);
    drawn.value = [];
    if (parts === null) {
      refused.value = "cut";
      return;
    }
    change(parts[0]);
    second.value = parts[1];
    hand.value = "move";
    chosen.value = null;
  }

  desk.hands.value = {
    clicked: ({ lon, lat }: MapPosition) => {
      const at = position(lon, lat);
      if (hand.value === "draw") {
        drawn.value = [...drawn.value, at];
      } else if (hand.value === "split") {
        cut([...drawn.value, at]);
      }
    },
    chosen: (key) => {
      chosen.value = cornerOf(key);
    },
    moved: (key, { lon, lat }, phase) => {
      const corner = cornerOf(key);
      if (corner === null || shape.value === null) {
        return;
      }
      const next = moveCorner(shape.value, corner, position(lon, lat));
      chosen.value = corner;
      if (dragging) {
        shape.value = next;
      } else {
        change(next);
      }
      dragging = phase === "moving";
    },
  };
  onScopeDispose(() => {
    desk.hands.value = null;
  });

  return {
    shape,
    second,
    hand,
    chosen,
    all,
    drawn,
    refused,
    place: (to) => {
      if (chosen.value !== null) {
        move(chosen.value, to);
      }
    },
    nudge: (east, north) => {
      const from = chosen.value === null ? null : positionOf(chosen.value);
      if (chosen.value !== null && from !== null) {
        move(chosen.value, nudged(from, east, north));
      }
    },
    step: (by) => {
      const count = all.value.length;
      const key = chosen.value === null ? null : keyOf(chosen.value);
      const at = all.value.findIndex(({ corner }) => keyOf(corner) === key);
      chosen.value = all.value[(at + by + count) % Math.max(1, count)]?.corner ?? null;
    },
    insert: () => {
      if (shape.value !== null && chosen.value !== null) {
        change(insertAfter(shape.value, chosen.value));
        chosen.value = { ...chosen.value, at: chosen.value.at + 1 };
      }
    },
    remove: () => {
      if (shape.value === null || chosen.value === null) {
        return;
      }
      const left = removeCorner(shape.value, chosen.value);
      if (left === null) {
        refused.value = "few";
      } else {
        change(left);
        chosen.value = null;
      }
    },
    finish: () => {
      const area = areaOf(drawn.value);
      if (area === null) {
        refused.value = "few";
      } else {
        change(area);
        drawn.value = [];
        hand.value = "move";
      }
    },
    undo: () => {
      refused.value = null;
      if (drawn.value.length > 0) {
        drawn.value = drawn.value.slice(0, -1);
      } else if (past.length > 0) {
        shape.value = past.pop() ?? null;
        second.value = null;
        chosen.value = null;
      }
    },
    start: (now) => {
      hand.value = now;
      drawn.value = [];
      refused.value = null;
    },
    scene: computed(() =>
      sceneOf({
        before,
        shape: shape.value,
        second: second.value,
        drawn: drawn.value,
        chosen: chosen.value,
        bounds,
        demo: given.demo,
      }),
    ),
  };
}

interface Drawn {
  readonly before: Shape | null;
  readonly shape: Shape | null;
  readonly second: Shape | null;
  readonly drawn: readonly Position[];
  readonly chosen: Corner | null;
  readonly bounds: DeskScene["bounds"];
  readonly demo: boolean;
}

/** Handles of the corners around the chosen one, where there are too many. */
function handles({ shape, chosen }: Drawn): readonly DeskMark[] {
  const all = shape === null ? [] : corners(shape);
  const key = chosen === null ? null : keyOf(chosen);
  const at = Math.max(0, all.findIndex(({ corner }) => keyOf(corner) === key) - mostHandles / 2);
  return all.slice(at, at + mostHandles).map(({ corner, position: [lon, lat] }) => ({
    key: keyOf(corner),
    position: { lon, lat },
    look: keyOf(corner) === key ? "held" : "handle",
    words: "",
  }));
}

export function sceneOf(drawing: Drawn): DeskScene {
  const { before, shape, second, drawn, bounds, demo } = drawing;
  const line: GeoJSON.Geometry | null =
    drawn.length === 0 ? null : { type: "LineString", coordinates: drawn.map((each) => [...each]) };
  return {
    areas: [
      ...(before === null ? [] : [{ geometry: before, look: "before" as const, key: null }]),
      ...(second === null ? [] : [{ geometry: second, look: "added" as const, key: null }]),
      ...(shape === null ? [] : [{ geometry: shape, look: "after" as const, key: null }]),
      ...(line === null ? [] : [{ geometry: line, look: "after" as const, key: null }]),
    ],
    marks: [
      ...handles(drawing),
      ...drawn.map(([lon, lat], at) => ({
        key: `drawn-${at}`,
        position: { lon, lat },
        look: "corner" as const,
        words: "",
      })),
    ],
    legend: [
      ...(before === null ? [] : [{ look: "before" as const, words: t("edit.before") }]),
      { look: "after" as const, words: t("edit.now") },
      ...(second === null ? [] : [{ look: "added" as const, words: t("edit.second") }]),
    ],
    bounds,
    demo,
  };
}
