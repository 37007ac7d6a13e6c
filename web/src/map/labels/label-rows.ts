/** Measures the rows of a label and draws them into the box that the engine found. */
import type { Box } from "../values/boxes";
import { drawBead, drawDiamond, drawSquare, drawTriangle } from "../paint/glyphs";
import type { LabelVariant, Side } from "./label-types";
import type { Cell, LabelRow, TallyRow, TextRow } from "../scene/scene-types";
import { svg, svgText } from "../paint/svg";
import { widthOf } from "../values/text";
import { colour, size, text } from "../values/tokens";
import type { MapSelection } from "../values/types";

/** What a click on an element opens: one object, or the list of several. `hover` is the one to mark, if it is one. */
export interface Hit {
  readonly selections: readonly MapSelection[];
  readonly hover: MapSelection | null;
  /** What a mouse over it is told; null where the name stands beside it. */
  readonly name: string | null;
}

export type RegisterHit = (element: SVGElement, hit: Hit) => void;

const DIAMOND_ADVANCE = size.diamond + 3;
const CELL_ADVANCE = {
  square: size.square + 2.4,
  triangle: size.square + 2.6,
  bead: 2 * size.beadRadius + 1.9,
} as const;
const KIND_GAP = 4;
const TALLY_HEIGHT = 13;

/** All rows, then one fewer each, down to the name alone. */
export function shorterAndShorter(rows: readonly LabelRow[]): readonly (readonly LabelRow[])[] {
  return rows.map((_, index) => rows.slice(0, rows.length - index));
}

export function variantOf(rows: readonly LabelRow[]): LabelVariant {
  const first = rows[0];
  return {
    w: Math.ceil(Math.max(0, ...rows.map(rowWidth))),
    h: rows.reduce((height, row) => height + rowHeight(row), 0),
    axis: first === undefined ? 0 : rowHeight(first) / 2,
  };
}

function rowHeight(row: LabelRow): number {
  return row.kind === "text" ? row.style.lineHeight : TALLY_HEIGHT;
}

function rowWidth(row: LabelRow): number {
  if (row.kind === "text") {
    return (row.diamond === null ? 0 : DIAMOND_ADVANCE) + widthOf(row.words, row.style);
  }
  if (row.note !== null) return widthOf(row.note, text.note);
  const more = row.more > 0 ? widthOf(`+${row.more}`, text.note) + 3 : 0;
  return cellOffsets(row.cells).width + more;
}

function cellOffsets(cells: readonly Cell[]): {
  readonly xs: readonly number[];
  readonly width: number;
} {
  let width = 0;
  const xs = cells.map((cell, index) => {
    const previous = cells[index - 1];
    if (previous !== undefined && previous.kind !== cell.kind) width += KIND_GAP;
    const x = width + CELL_ADVANCE[cell.kind] / 2;
    width += CELL_ADVANCE[cell.kind];
    return x;
  });
  return { xs, width };
}

/** Rows hug the symbol: flush left on its right, flush right on its left, centred above and below. */
export function drawRows(
  rows: readonly LabelRow[],
  box: Box,
  side: Side,
  register: RegisterHit,
): SVGGElement {
  const group = svg("g");
  let y = box.y;
  for (const row of rows) {
    const height = rowHeight(row);
    const spare = box.w - rowWidth(row);
    const x = box.x + spare * { start: 0, middle: 0.5, end: 1 }[alignmentOf(side)];
    const drawn =
      row.kind === "text"
        ? drawText(row, x, y + height / 2, register)
        : drawTally(row, x, y + height / 2, register);
    group.append(drawn);
    y += height;
  }
  return group;
}

function alignmentOf(side: Side): "start" | "middle" | "end" {
  switch (side) {
    case "right":
    case "below-right":
    case "above-right":
      return "start";
    case "left":
    case "below-left":
    case "above-left":
      return "end";
    case "above":
    case "below":
    case "inside":
      return "middle";
  }
}

function drawText(row: TextRow, x: number, middle: number, register: RegisterHit): SVGGElement {
  const group = svg("g");
  const indent = row.diamond === null ? 0 : DIAMOND_ADVANCE;
  if (row.diamond !== null) {
    const at = { transform: `translate(${x + size.diamond / 2} ${middle})` };
    group.append(svg("g", at, ...drawDiamond(row.diamond, size.diamond / 2)));
  }
  const words = svgText(row.words, x + indent, middle, row.style, row.fill);
  if (row.selected) words.classList.add("is-selected");
  group.append(words);
  if (row.selection !== null) {
    const hit = hitArea({
      x,
      y: middle - row.style.lineHeight / 2,
      w: rowWidth(row),
      h: row.style.lineHeight,
    });
    group.append(
      outlineAround(
        x - 3,
        middle - row.style.lineHeight / 2,
        rowWidth(row) + 6,
        row.style.lineHeight,
      ),
      hit,
    );
    register(group, { selections: [row.selection], hover: row.selection, name: null });
  }
  return group;
}

function outlineAround(x: number, y: number, width: number, height: number): SVGRectElement {
  return svg("rect", { x, y, width, height, rx: 3, class: "pa-outline" });
}

function drawTally(row: TallyRow, x: number, middle: number, register: RegisterHit): SVGGElement {
  const group = svg("g");
  if (row.note !== null) {
    group.append(svgText(row.note, x, middle, text.note, colour.ink2));
    return group;
  }
  const { xs, width } = cellOffsets(row.cells);
  const list = hitArea({ x, y: middle - TALLY_HEIGHT / 2, w: rowWidth(row), h: TALLY_HEIGHT });
  group.append(list);
  for (const [index, cell] of row.cells.entries()) {
    const drawn = drawCell(cell);
    drawn.setAttribute("transform", `translate(${x + (xs[index] ?? 0)} ${middle})`);
    group.append(drawn);
    register(drawn, { selections: row.all, hover: cell.selection, name: cell.label });
  }
  if (row.more > 0) {
    group.append(svgText(`+${row.more}`, x + width + 3, middle, text.note, colour.ink2));
  }
  register(group, { selections: row.all, hover: null, name: null });
  return group;
}

function drawCell(cell: Cell): SVGGElement {
  const half = size.square / 2;
  const shape = {
    square: () =>
      svg(
        "g",
        {},
        svg("rect", { x: -half - 1, y: -half - 1, width: 9, height: 9, fill: colour.white }),
        drawSquare(cell.palette, half),
      ),
    bead: () => drawBead(cell.palette, size.beadRadius, false),
    triangle: () => drawTriangle(cell.palette, half, false),
  }[cell.kind]();
  const ring = svg("circle", { r: 6, class: cell.selected ? "pa-ring" : "pa-outline" });
  const area = svg("rect", { x: -4.5, y: -7, width: 9, height: 14, class: "pa-hit" });
  return svg("g", { class: "pa-cell" }, shape, ring, area);
}

/** At least 24 px high, so that a finger finds it. */
export function hitArea(box: Box): SVGRectElement {
  const spareX = Math.max(0, size.hit - box.w) / 2;
  const spareY = Math.max(0, size.hit - box.h) / 2;
  return svg("rect", {
    x: box.x - spareX,
    y: box.y - spareY,
    width: box.w + 2 * spareX,
    height: box.h + 2 * spareY,
    class: "pa-hit",
  });
}
