/** Makers of SVG elements. Words become text nodes: names come from uploads. */
import { fontOf, type TextStyle } from "../values/tokens";

const SVG = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number>>;

export function svg<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly SVGElement[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/** Height of a line's optical middle above its baseline, as a part of the size. CJK faces agree within 0.02. */
const MIDDLE = 0.37;

/** One line of words whose middle is at `y`. */
export function svgText(
  words: string,
  x: number,
  y: number,
  style: TextStyle,
  fill: string,
  anchor: "start" | "middle" | "end" = "start",
): SVGTextElement {
  const element = svg("text", {
    x: anchor === "middle" ? x + style.spacing / 2 : x,
    y: y + style.size * MIDDLE,
    fill,
    "text-anchor": anchor,
    class: style.halo > 0 ? "pa-words pa-halo" : "pa-words",
    "stroke-width": style.halo,
  });
  element.style.font = fontOf(style);
  if (style.spacing > 0) element.style.letterSpacing = `${style.spacing}px`;
  element.append(words);
  return element;
}
