/** The symbols themselves, drawn around 0, 0; sizes in px, docs/design/look.md §3. */
import type { Glyph } from "../scene/scene-types";
import { svg } from "./svg";
import { colour, size } from "../values/tokens";
import type { MapPalette } from "../values/types";

/** `half`: half of the symbol's side, scaled already when it is selected. */
export function drawGlyph(glyph: Glyph, half: number): readonly SVGElement[] {
  switch (glyph.kind) {
    case "seal":
      return drawSeal(glyph.palette, glyph.look, half);
    case "diamond":
      return drawDiamond(glyph.palette, half - 1);
    case "square":
      return [drawSquare(glyph.palette, half - 1)];
    case "bead":
      return [drawBead(glyph.palette, half - 0.5, glyph.dashed)];
    case "triangle":
      return [drawTriangle(glyph.palette, half, glyph.dashed)];
    case "town":
      return [
        svg("circle", {
          r: half - 0.5,
          fill: colour.white,
          stroke: colour.ink2,
          "stroke-width": 1.2,
        }),
      ];
    case "stack":
      return drawStack(glyph.count, half);
    case "airport":
    case "port":
    case "rail_station":
    case "expressway_interchange":
      return [drawTransport(glyph.kind, half)];
  }
}

function drawSeal(
  palette: MapPalette,
  look: "solid" | "dashed",
  half: number,
): readonly SVGElement[] {
  const side = 2 * half;
  const rx = side * 0.14;
  const paper = svg("rect", {
    x: -half - 2,
    y: -half - 2,
    width: side + 4,
    height: side + 4,
    rx: rx + 2,
    fill: colour.white,
  });
  const dashed = look === "dashed";
  const square = svg("rect", {
    x: -half + 0.5,
    y: -half + 0.5,
    width: side - 1,
    height: side - 1,
    rx,
    fill: dashed ? palette.tint : palette.fill,
    stroke: palette.edge,
    "stroke-width": dashed || palette.fill === palette.tint ? 1.6 : 1,
  });
  if (dashed) square.setAttribute("stroke-dasharray", "3.4 2.2");
  return [
    paper,
    square,
    sealCharacter(palette.seal, side * 0.62, dashed ? palette.text : palette.ink),
  ];
}

function sealCharacter(character: string, px: number, fill: string): SVGTextElement {
  const element = svg("text", {
    y: px * 0.365,
    fill,
    "text-anchor": "middle",
    class: "pa-words pa-seal",
  });
  element.style.fontSize = `${px}px`;
  element.append(character);
  return element;
}

function diamondPath(r: number): string {
  return `M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`;
}

export function drawDiamond(palette: MapPalette, r: number): readonly SVGElement[] {
  const outer = {
    d: diamondPath(r),
    fill: colour.white,
    stroke: palette.edge,
    "stroke-width": 1.3,
  };
  return [
    svg("path", { d: diamondPath(r + 1.6), fill: colour.white }),
    svg("path", { ...outer, stroke: palette.text }),
    svg("path", {
      d: diamondPath(r * 0.45),
      fill: palette.fill,
      stroke: palette.edge,
      "stroke-width": 0.6,
    }),
  ];
}

export function drawSquare(palette: MapPalette, half: number): SVGElement {
  const inner = half - 0.75;
  return svg("rect", {
    x: -inner,
    y: -inner,
    width: 2 * inner,
    height: 2 * inner,
    fill: colour.white,
    stroke: palette.text,
    "stroke-width": 1.5,
  });
}

export function drawBead(palette: MapPalette, radius: number, dashed: boolean): SVGElement {
  const core = svg("circle", {
    r: radius - 0.3,
    fill: dashed ? palette.tint : palette.fill,
    stroke: palette.edge,
    "stroke-width": 0.7,
  });
  if (dashed) core.setAttribute("stroke-dasharray", "2 1.4");
  return svg("g", {}, svg("circle", { r: radius + 0.9, fill: colour.white }), core);
}

export function drawTriangle(palette: MapPalette, half: number, dashed: boolean): SVGElement {
  const d = `M0 ${-half * 0.95}L${half} ${half * 0.8}L${-half} ${half * 0.8}Z`;
  const shape = { d, "stroke-linejoin": "round" };
  const line = svg("path", {
    ...shape,
    fill: colour.white,
    stroke: palette.edge,
    "stroke-width": 1.3,
  });
  if (dashed) line.setAttribute("stroke-dasharray", "2.4 1.6");
  const halo = svg("path", {
    ...shape,
    fill: colour.white,
    stroke: colour.white,
    "stroke-width": 4,
  });
  return svg("g", {}, halo, line);
}

function drawStack(count: number, half: number): readonly SVGElement[] {
  const circle = svg("circle", {
    r: half - 0.5,
    fill: colour.land,
    stroke: colour.ink2,
    "stroke-width": 1.2,
    "stroke-dasharray": "3 2.2",
  });
  const words = svg("text", {
    y: 4.2,
    fill: colour.ink,
    "text-anchor": "middle",
    class: "pa-words pa-count",
  });
  words.append(String(count));
  return [svg("circle", { r: half + 0.9, fill: colour.white }), circle, words];
}

function drawTransport(
  kind: "airport" | "port" | "rail_station" | "expressway_interchange",
  half: number,
): SVGElement {
  const [base, parts] = {
    airport: [size.airport, airportParts] as const,
    port: [size.port, portParts] as const,
    rail_station: [size.station, stationParts] as const,
    expressway_interchange: [size.exit, exitParts] as const,
  }[kind];
  return svg("g", { transform: `scale(${(half * 2) / base})` }, ...parts());
}

function line(d: string, stroke: string, width: number): SVGElement {
  return svg("path", { d, fill: "none", stroke, "stroke-width": width, "stroke-linecap": "round" });
}

function disc(): readonly SVGElement[] {
  return [
    svg("circle", { r: 9.8, fill: colour.white }),
    svg("circle", { r: 8, fill: colour.white, stroke: colour.ink, "stroke-width": 1.3 }),
  ];
}

const PLANE =
  "M0-6C.8-6 1.1-5 1.1-4V-1.7L5.9 1.5V2.9L1.1 1.5 .9 4 2.4 5.2V6.1L0 5.5-2.4 6.1V5.2L-.9 4-1.1 1.5" +
  "-5.9 2.9V1.5L-1.1-1.7V-4C-1.1-5-.8-6 0-6Z";

function airportParts(): readonly SVGElement[] {
  return [...disc(), svg("path", { d: PLANE, fill: colour.ink })];
}

function portParts(): readonly SVGElement[] {
  const shank = "M0-2.9V4.8M-2.2-1.2H2.2M-4.4 1.2C-4.2 3.6-2.2 4.8 0 4.8S4.2 3.6 4.4 1.2";
  const ring = { cy: -4.2, r: 1.2, fill: "none", stroke: colour.ink, "stroke-width": 1.1 };
  return [...disc(), svg("circle", ring), line(shank, colour.ink, 1.3)];
}

function stationParts(): readonly SVGElement[] {
  const square = (half: number, rx: number, fill: string): SVGElement =>
    svg("rect", { x: -half, y: -half, width: 2 * half, height: 2 * half, rx, fill });
  const lamp = (cx: number): SVGElement =>
    svg("circle", { cx, cy: 0.9, r: 0.65, fill: colour.ink });
  return [
    square(8.4, 3.4, colour.white),
    square(7, 2.2, colour.ink),
    svg("rect", { x: -3.5, y: -4.8, width: 7, height: 7.2, rx: 1.5, fill: colour.white }),
    svg("path", { d: "M-2.3-3.3H2.3V-.7H-2.3Z", fill: colour.ink }),
    lamp(-1.6),
    lamp(1.6),
    line("M-2 3.3L-3.2 4.9M2 3.3L3.2 4.9", colour.white, 1.2),
  ];
}

function exitParts(): readonly SVGElement[] {
  const shield = { d: SHIELD, fill: colour.white };
  return [
    svg("path", { ...shield, stroke: colour.white, "stroke-width": 4 }),
    svg("path", { ...shield, stroke: colour.ink2, "stroke-width": 1.2 }),
    line("M-2.5 3.6L-1-3.2M2.5 3.6L1-3.2", colour.ink2, 1.1),
    line("M0-3V-2M0 0V1M0 2.6V3.4", colour.ink2, 0.9),
  ];
}

const SHIELD =
  "M-5.2-6H5.2Q5.8-6 5.8-5.4V.2C5.8 3.6 3 5.4 0 6.6-3 5.4-5.8 3.6-5.8 .2V-5.4Q-5.8-6-5.2-6Z";

/** The white box with the ink frame around a selected symbol. */
export function drawSelectionFrame(half: number): SVGElement {
  const outer = half + 5.5;
  return svg("rect", {
    x: -outer,
    y: -outer,
    width: 2 * outer,
    height: 2 * outer,
    rx: 6,
    fill: colour.white,
    stroke: colour.ink,
    "stroke-width": 2.2,
  });
}
