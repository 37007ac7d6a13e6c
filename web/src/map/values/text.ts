/** How wide words are, and where a line may break. */
import { fontOf, type TextStyle } from "./tokens";

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** Width in px, spacing included. Without a canvas (tests) every character counts as wide as it is high. */
export function widthOf(words: string, style: TextStyle): number {
  const key = `${fontOf(style)}|${words}`;
  const characters = Array.from(words).length;
  const known = widths.get(key);
  const bare = known ?? measure(words, style);
  if (known === undefined) widths.set(key, bare);
  return bare + Math.max(0, characters - 1) * style.spacing;
}

function measure(words: string, style: TextStyle): number {
  if (typeof document === "undefined") return Array.from(words).length * style.size;
  context ??= document.createElement("canvas").getContext("2d");
  if (context === null) return Array.from(words).length * style.size;
  context.font = fontOf(style);
  return context.measureText(words).width;
}

const OPENING = "（(「《“【";
const CLOSING = "）)」》”】";
const NO_START = "，。、；：！？,.;:!?" + CLOSING;

/**
 * Lines of at most `maxPx`, broken after a punctuation mark where one is near, else between characters; never inside a
 * bracket, a quotation or a Latin word, and never before a closing mark.
 */
export function wrapWords(words: string, maxPx: number, style: TextStyle): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(words)) {
    if (line !== "" && widthOf(line + piece, style) > maxPx) {
      const [head, tail] = splitAtMark(line);
      lines.push(head);
      line = tail;
    }
    line += piece;
  }
  return line === "" ? lines : [...lines, line];
}

/** Gives the last few characters back to the next line when a mark lies just before them. */
function splitAtMark(line: string): readonly [string, string] {
  const characters = Array.from(line);
  const lastMark = characters.findLastIndex((character) => "，、；：。".includes(character));
  if (lastMark < 0 || characters.length - lastMark > 5) return [line, ""];
  return [characters.slice(0, lastMark + 1).join(""), characters.slice(lastMark + 1).join("")];
}

/** The unbreakable pieces: brackets with content, Latin words, single characters with the marks that follow. */
function piecesOf(words: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  for (const character of words) {
    const previous = pieces.at(-1);
    const latin = /[\w.·-]/.test(character) && previous !== undefined && /[\w.·-]$/.test(previous);
    if (previous !== undefined && (depth > 0 || latin || NO_START.includes(character))) {
      pieces[pieces.length - 1] = previous + character;
    } else {
      pieces.push(character);
    }
    if (OPENING.includes(character)) depth += 1;
    if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
  }
  return pieces;
}
