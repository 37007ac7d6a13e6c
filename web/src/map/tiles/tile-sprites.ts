/** The symbols of tile-drawn points, each drawn once and stamped many times. Shapes and sizes as in glyphs.ts. */
import { colour, fontOf, text } from "../values/tokens";
import type { TileLook } from "../values/tile-types";

export interface Sprite {
  readonly image: HTMLCanvasElement;
  /** Width and height in CSS px. */
  readonly side: number;
}

/** White around a symbol, px. */
const PAPER = 2;

/** One sprite per look; a new set when the scale of the screen or of the symbols changes. */
export class Sprites {
  readonly #ratio: number;
  readonly #scale: number;
  readonly #made = new Map<TileLook, Sprite>();

  /** `ratio`: pixels per CSS pixel. `scale`: of the symbols, 1 is the size of the look. */
  constructor(ratio: number, scale: number) {
    this.#ratio = ratio;
    this.#scale = scale;
  }

  fits(ratio: number, scale: number): boolean {
    return this.#ratio === ratio && this.#scale === scale;
  }

  of(look: TileLook): Sprite {
    const known = this.#made.get(look);
    if (known !== undefined) return known;
    const half = (look.sizePx / 2) * this.#scale;
    const side = Math.ceil(2 * (half + PAPER + 1));
    const image = document.createElement("canvas");
    image.width = Math.ceil(side * this.#ratio);
    image.height = image.width;
    const context = image.getContext("2d");
    if (context !== null) {
      context.scale(this.#ratio, this.#ratio);
      context.translate(side / 2, side / 2);
      paintSymbol(context, look, half);
    }
    const sprite = { image, side };
    this.#made.set(look, sprite);
    return sprite;
  }
}

/** Around 0, 0. */
export function paintSymbol(context: CanvasRenderingContext2D, look: TileLook, half: number): void {
  const outline = outlineOf(look.shape, half);
  context.lineJoin = "round";
  context.strokeStyle = colour.white;
  context.lineWidth = 2 * Math.min(PAPER, half / 3);
  context.stroke(outline);
  context.fillStyle = groundOf(look);
  context.fill(outline);
  context.strokeStyle = look.shape === "hollow" || look.shape === "diamond" ? look.text : look.edge;
  context.lineWidth = {
    seal: 1,
    square: 1,
    circle: 0.7,
    disc: 0.7,
    ring: 1.5,
    hollow: 1.5,
    diamond: 1.3,
    triangle: 1.3,
  }[look.shape];
  if (look.dashed) context.setLineDash([2.4, 1.6]);
  context.stroke(outline);
  context.setLineDash([]);
  if (look.shape === "diamond") paintHeart(context, look, half);
  if (look.shape === "seal") paintCharacter(context, look, half);
}

function groundOf(look: TileLook): string {
  switch (look.shape) {
    case "ring":
    case "hollow":
    case "diamond":
    case "triangle":
      return colour.white;
    case "seal":
    case "square":
    case "circle":
    case "disc":
      return look.fill;
  }
}

function outlineOf(shape: TileLook["shape"], half: number): Path2D {
  const path = new Path2D();
  switch (shape) {
    case "seal":
      path.roundRect(-half, -half, 2 * half, 2 * half, half * 0.28);
      break;
    case "square":
    case "hollow":
      path.rect(-half, -half, 2 * half, 2 * half);
      break;
    case "circle":
    case "ring":
    case "disc":
      path.arc(0, 0, half, 0, 2 * Math.PI);
      break;
    case "diamond":
      addCorners(path, [0, -half, half, 0, 0, half, -half, 0]);
      break;
    case "triangle":
      addCorners(path, [0, -half * 0.95, half, half * 0.8, -half, half * 0.8]);
  }
  return path;
}

function addCorners(path: Path2D, flat: readonly number[]): void {
  for (let index = 0; index + 1 < flat.length; index += 2) {
    path.lineTo(flat[index] ?? 0, flat[index + 1] ?? 0);
  }
  path.closePath();
}

function paintHeart(context: CanvasRenderingContext2D, look: TileLook, half: number): void {
  context.fillStyle = look.fill;
  context.fill(outlineOf("diamond", half * 0.45));
}

function paintCharacter(context: CanvasRenderingContext2D, look: TileLook, half: number): void {
  // Below this a character is a blot.
  if (half < 7) return;
  context.font = fontOf({ ...text.park, size: half * 1.24 });
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = look.dashed ? look.text : (look.ink ?? colour.white);
  context.fillText(look.seal ?? "", 0, half * 0.08);
}
