import { boxContains, boxesOverlap, isCut, type Box, type Point } from "../values/boxes";
import type { LabelVariant, PlacedLabel, Side } from "./label-types";

/** Relative to the place that the label belongs to, so that it holds wherever the map is dragged. */
interface Settled {
  readonly label: PlacedLabel;
  readonly from: Point;
}

/** What a label has to stay clear of to stay where it is. */
interface Room {
  readonly view: Box;
  readonly covered: readonly Box[];
}

/**
 * Where symbols and labels stood in the picture before: at the same zoom they stay, at another one they keep their
 * side. What is not on the map for a while finds its place again.
 */
export class LabelMemory {
  #zoom = Number.NaN;
  readonly #symbols = new Map<string, Point>();
  readonly #labels = new Map<string, Settled>();
  readonly #sides = new Map<string, Side>();

  /** Has to come before each picture. */
  startAt(zoom: number): void {
    if (zoom === this.#zoom) return;
    this.#zoom = zoom;
    this.#symbols.clear();
    this.#labels.clear();
  }

  /** Nothing of what was there is there any more. */
  forget(): void {
    this.#zoom = Number.NaN;
    this.#sides.clear();
  }

  keepSymbol(id: string, anchor: Point, at: Point): void {
    this.#symbols.set(id, { x: at.x - anchor.x, y: at.y - anchor.y });
  }

  symbolAt(id: string, anchor: Point): Point | null {
    const off = this.#symbols.get(id);
    return off === undefined ? null : moved(anchor, off);
  }

  keepLabel(label: PlacedLabel, from: Point): void {
    this.#labels.set(label.id, { label, from });
    this.#sides.set(label.id, label.side);
  }

  sideOf(id: string): Side | null {
    return this.#sides.get(id) ?? null;
  }

  /** The label at its old place; null where its content is another one, or an edge would cut it now. */
  labelAt(
    { id, variants }: { readonly id: string; readonly variants: readonly LabelVariant[] },
    from: Point,
    room: Room,
  ): PlacedLabel | null {
    const settled = this.#labels.get(id);
    if (settled === undefined) return null;
    const { box, variant, leader } = settled.label;
    const now = variants[variant];
    if (now?.w !== box.w || now.h !== box.h) return null;
    const by = { x: from.x - settled.from.x, y: from.y - settled.from.y };
    const here = { ...box, ...moved(box, by) };
    const covered = room.covered.some((cover) => boxesOverlap(cover, here));
    if (isCut(here, room.view) || (covered && boxContains(room.view, from))) return null;
    return {
      ...settled.label,
      box: here,
      leader: leader === null ? null : { from: moved(leader.from, by), to: moved(leader.to, by) },
    };
  }
}

function moved({ x, y }: Point, by: Point): Point {
  return { x: x + by.x, y: y + by.y };
}
