import { svg } from "./svg";
import type { Box, Point } from "../values/boxes";
import { metresPerPixel } from "../values/geometry";
import { widthOf } from "../values/text";
import { colour, fontOf, text } from "../values/tokens";
import type { MapLabels, MapPadding } from "../values/types";

export interface ScaleBar {
  readonly element: SVGSVGElement;
  update(lat: number, zoom: number, widthPx: number): void;
  place(padding: MapPadding): void;
  /** Where it lies in a view of that size, without asking the document. */
  boxIn(size: Point): Box;
}

const BLOCKS = 4;
const BLOCKS_NARROW = 2;
const MARGIN = 16;
const BOTTOM = 10;
const HEIGHT = 30;
/** Of a bar of 200 px half a pixel. */
const UNSEEN = 0.0025;

/** A bar of alternating blocks with three round numbers; its length follows the latitude of the centre. */
export function createScaleBar(labels: MapLabels, corner: "left" | "right"): ScaleBar {
  const element = svg("svg", { class: "pa-scale", "aria-hidden": "true", height: HEIGHT });
  let width = 0;
  let drawn = 0;
  let off = { side: MARGIN, bottom: BOTTOM };
  return {
    element,
    update: (lat, zoom, widthPx) => {
      const narrow = widthPx < 600;
      const metresPerPx = metresPerPixel(lat, zoom);
      // A drag changes it by less than anybody sees.
      if (Math.abs(metresPerPx / drawn - 1) < UNSEEN) return;
      drawn = metresPerPx;
      width = draw(
        element,
        metresPerPx,
        narrow ? 100 : 200,
        narrow ? BLOCKS_NARROW : BLOCKS,
        labels,
      );
    },
    place: (padding) => {
      off = { side: padding[corner] + MARGIN, bottom: padding.bottom + BOTTOM };
      element.style[corner] = `${off.side}px`;
      element.style.bottom = `${off.bottom}px`;
    },
    boxIn: (size) => ({
      x: corner === "left" ? off.side : size.x - off.side - width,
      y: size.y - off.bottom - HEIGHT,
      w: width,
      h: HEIGHT,
    }),
  };
}

/** The largest of 1, 2, 4 × 10ⁿ metres that fits: each has a round half. */
export function roundLength(maxM: number): number {
  const power = 10 ** Math.floor(Math.log10(maxM));
  return [4, 2, 1].map((digit) => digit * power).find((length) => length <= maxM) ?? power;
}

/** Returns how wide it is, words included. */
function draw(
  element: SVGSVGElement,
  metresPerPx: number,
  maxPx: number,
  blocks: number,
  labels: MapLabels,
): number {
  const metres = roundLength(maxPx * metresPerPx);
  const width = metres / metresPerPx;
  const unit = metres >= 2000 ? { name: labels.km, metres: 1000 } : { name: labels.m, metres: 1 };
  const left = 6;
  const whole = Math.ceil(width + left + 34);
  element.setAttribute("width", String(whole));
  const bars = Array.from({ length: blocks }, (_, index) =>
    svg("rect", {
      x: left + (index * width) / blocks,
      y: 20.5,
      width: width / blocks,
      height: 5,
      fill: index % 2 === 0 ? colour.ink : colour.white,
      stroke: colour.ink,
      "stroke-width": 1,
    }),
  );
  const number = (part: number): string => String((metres * part) / unit.metres);
  element.replaceChildren(
    svg("rect", {
      x: left - 2,
      y: 18.5,
      width: width + 4,
      height: 9,
      fill: colour.white,
      opacity: 0.7,
    }),
    ...bars,
    label(number(0), left),
    label(number(0.5), left + width / 2),
    label(number(1), left + width, unit.name),
  );
  return whole;
}

/** The number stands over its mark; the unit hangs on at the end. */
function label(number: string, x: number, unit = ""): SVGTextElement {
  const element = svg("text", {
    x,
    y: 14,
    fill: colour.ink,
    class: "pa-words pa-halo",
    "stroke-width": 3,
    "text-anchor": "middle",
  });
  element.style.font = fontOf(text.note);
  element.append(number);
  if (unit !== "") {
    const digits = widthOf(number, text.note);
    element.setAttribute("text-anchor", "start");
    element.setAttribute("x", String(x - digits / 2));
    element.append(` ${unit}`);
  }
  return element;
}
