import { boxesOverlap, type Box } from "../values/boxes";

/** Side of a cell, px: a label covers few of them. */
const CELL = 48;

/** Boxes by the cells they touch, so that a question looks at its neighbours only. */
export class BoxIndex {
  readonly #cells = new Map<string, Box[]>();

  constructor(boxes: readonly Box[]) {
    for (const box of boxes) this.add(box);
  }

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const known = this.#cells.get(cell);
      if (known === undefined) this.#cells.set(cell, [box]);
      else known.push(box);
    }
  }

  meets(box: Box): boolean {
    return cellsOf(box).some((cell) =>
      (this.#cells.get(cell) ?? []).some((other) => boxesOverlap(box, other)),
    );
  }
}

function cellsOf({ x, y, w, h }: Box): readonly string[] {
  const cells: string[] = [];
  for (let column = Math.floor(x / CELL); column <= Math.floor((x + w) / CELL); column += 1) {
    for (let row = Math.floor(y / CELL); row <= Math.floor((y + h) / CELL); row += 1) {
      cells.push(`${column}/${row}`);
    }
  }
  return cells;
}
