/** Paints what comes and goes over the ground: the halo of the selected object, the nearby ring and its lines. */
import {
  boxAround,
  boxAroundAll,
  boxesOverlap,
  grown,
  type Box,
  type Point,
} from "../values/boxes";
import type { Brush } from "./brush";
import { metresPerPixel, polygonsOf } from "../values/geometry";
import { areaPath, strokePath } from "./paths";
import { widthOf } from "../values/text";
import { colour, fontOf, text, type TextStyle } from "../values/tokens";
import type { MapLabels, MapPosition, NearbyView } from "../values/types";

/** The accuracy of the selected object, drawn to scale. */
export interface Halo {
  readonly position: MapPosition;
  readonly accuracyM: number;
  readonly fill: string;
  readonly text: string;
}

export interface Outline {
  readonly geometry: GeoJSON.Geometry;
  /** An indicative extent stays dashed when it is selected: a solid line would read as a boundary. */
  readonly dash: readonly number[];
}

export interface Overlay {
  readonly halo: Halo | null;
  /** Selected or pointed-at counties and cores. */
  readonly outlines: readonly Outline[];
  /** Where the device is. */
  readonly here: { readonly position: MapPosition; readonly accuracyM: number } | null;
  readonly nearby: NearbyView | null;
  readonly labels: MapLabels;
}

/** A line of words with the middle of its box. */
export interface OverlayWords {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly style: TextStyle;
  readonly fill: string;
}

type Frame = Pick<Brush, "project" | "zoom">;

/** What is painted beyond places and words: half a line, half a cross. */
const EDGE_PX = 8;

/** Where the overlay paints; null where it has nothing. */
export function extentOf(frame: Frame, overlay: Overlay): Box | null {
  const { halo, outlines, here, nearby } = overlay;
  const disc = (at: MapPosition, metres: number): Box => {
    const radius = radiusPx(frame, at, metres);
    return boxAround(frame.project(at), radius, radius);
  };
  const place = ({ position }: { readonly position: MapPosition }): Box =>
    boxAround(frame.project(position), 0, 0);
  const boxes = [
    ...(halo === null ? [] : [disc(halo.position, halo.accuracyM)]),
    ...(here === null ? [] : [disc(here.position, here.accuracyM)]),
    ...(nearby === null
      ? []
      : [
          disc(nearby.origin, nearby.radiusM),
          ...nearby.hits.map(place),
          ...(nearby.members ?? []).map(place),
        ]),
    ...outlines.flatMap(({ geometry }) =>
      polygonsOf(geometry)
        .flat(2)
        .map(([lon, lat]) => place({ position: { lon, lat } })),
    ),
    ...overlayWords(frame, overlay).map(boxOfWords),
  ];
  const around = boxAroundAll(boxes);
  return around === null ? null : grown(around, EDGE_PX);
}

/** Halos smaller than the symbol say nothing. */
const HALO_MIN_PX = 20;

export function paintOverlay(brush: Brush, overlay: Overlay): void {
  for (const { geometry, dash } of overlay.outlines) {
    const path = areaPath(brush, geometry);
    strokePath(brush, path, { colour: colour.white, width: 5.5 });
    strokePath(brush, path, { colour: colour.ink, width: 2.2, dash });
  }
  if (overlay.nearby !== null) paintNearby(brush, overlay.nearby);
  if (overlay.here !== null) paintHere(brush, overlay.here);
  if (overlay.halo !== null) paintHalo(brush, overlay.halo);
  for (const words of overlayWords(brush, overlay)) paintWords(brush, words);
}

/** The words of the overlay with their places; the label engine keeps them free. */
export function overlayWords(frame: Frame, overlay: Overlay): readonly OverlayWords[] {
  const words: OverlayWords[] = [];
  const { halo, nearby, labels } = overlay;
  if (halo !== null) {
    const radius = radiusPx(frame, halo.position, halo.accuracyM);
    const { x, y } = frame.project(halo.position);
    const label = `± ${lengthText(halo.accuracyM, labels)}`;
    if (radius >= HALO_MIN_PX)
      words.push({ words: label, x, y: y - radius - 9, style: text.ring, fill: halo.text });
  }
  if (nearby !== null) {
    const radius = radiusPx(frame, nearby.origin, nearby.radiusM);
    const { x, y } = frame.project(nearby.origin);
    words.push({
      words: lengthText(nearby.radiusM, labels),
      x,
      y: y - radius,
      style: text.ring,
      fill: colour.ink2,
    });
    words.push(...distanceWords(frame, nearby));
  }
  return words;
}

export function boxOfWords({ words, x, y, style }: OverlayWords): Box {
  const w = widthOf(words, style) + 4;
  return { x: x - w / 2, y: y - style.lineHeight / 2, w, h: style.lineHeight };
}

/** Where on its line a distance may stand; past the middle first, where the bundle of lines has opened. */
const ALONG_LINE = [0.58, 0.66, 0.5, 0.74, 0.42, 0.82, 0.34] as const;
/** Kept free around the results, whose symbols lie above the line. */
const HIT_ROOM_PX = 11;

/** Beside the words of a distance this much of its line is seen, px. */
const LINE_LEFT_PX = 40;

/** One distance per line that is long enough for it, each off the others and off the results where that is possible. */
function distanceWords({ project }: Frame, nearby: NearbyView): readonly OverlayWords[] {
  const from = project(nearby.origin);
  const taken = nearby.hits.map(({ position }) =>
    boxAround(project(position), HIT_ROOM_PX, HIT_ROOM_PX),
  );
  return nearby.hits.flatMap(({ position, distanceText }) => {
    const to = project(position);
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length < widthOf(distanceText, text.note) + LINE_LEFT_PX) return [];
    const at = (part: number): OverlayWords => ({
      words: distanceText,
      x: from.x + (to.x - from.x) * part,
      y: from.y + (to.y - from.y) * part,
      style: text.note,
      fill: colour.ink,
    });
    const isFree = (words: OverlayWords): boolean =>
      !taken.some((box) => boxesOverlap(box, boxOfWords(words)));
    const place = ALONG_LINE.map(at).find(isFree) ?? at(ALONG_LINE[0]);
    taken.push(boxOfWords(place));
    return [place];
  });
}

export function lengthText(metres: number, labels: MapLabels): string {
  if (metres < 1000) return `${Math.round(metres)} ${labels.m}`;
  const km = metres / 1000;
  return `${Number.isInteger(km) || km >= 10 ? Math.round(km) : km.toFixed(1)} ${labels.km}`;
}

export function radiusPx({ zoom }: Pick<Frame, "zoom">, at: MapPosition, metres: number): number {
  return metres / metresPerPixel(at.lat, zoom);
}

function circle({ project, zoom }: Frame, at: MapPosition, metres: number): Path2D {
  const { x, y } = project(at);
  const path = new Path2D();
  path.arc(x, y, radiusPx({ zoom }, at, metres), 0, 2 * Math.PI);
  return path;
}

function paintHalo(brush: Brush, halo: Halo): void {
  const { context } = brush;
  if (radiusPx(brush, halo.position, halo.accuracyM) < HALO_MIN_PX) return;
  const path = circle(brush, halo.position, halo.accuracyM);
  context.save();
  context.fillStyle = halo.fill;
  context.globalAlpha = 0.1;
  context.fill(path);
  context.globalAlpha = 1;
  context.strokeStyle = halo.text;
  context.lineWidth = 1.5;
  context.setLineDash([5, 4]);
  context.stroke(path);
  context.restore();
}

function paintHere(brush: Brush, here: { position: MapPosition; accuracyM: number }): void {
  const halo = { ...here, fill: colour.ink2, text: colour.ink2 };
  paintHalo(brush, halo);
  const { x, y } = brush.project(here.position);
  paintOrigin(brush.context, x, y);
}

function paintNearby(brush: Brush, nearby: NearbyView): void {
  const { context } = brush;
  const origin = brush.project(nearby.origin);
  context.save();
  context.lineCap = "round";
  context.strokeStyle = colour.ink2;
  context.lineWidth = 1.5;
  context.setLineDash([0.01, 5]);
  context.stroke(circle(brush, nearby.origin, nearby.radiusM));
  context.lineCap = "butt";
  context.lineWidth = 1.4;
  context.setLineDash([]);
  for (const { position, colour: line } of nearby.members ?? []) {
    context.strokeStyle = line;
    strokeLine(context, origin, brush.project(position));
  }
  context.strokeStyle = colour.ink;
  context.lineWidth = 1.2;
  context.setLineDash([5, 4]);
  for (const { position } of nearby.hits) strokeLine(context, origin, brush.project(position));
  context.setLineDash([]);
  paintOrigin(context, origin.x, origin.y);
  context.restore();
}

function strokeLine(context: Brush["context"], from: Point, to: Point): void {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}

/** A cross in a white disc: the place that distances count from. */
function paintOrigin(context: Brush["context"], x: number, y: number): void {
  context.beginPath();
  context.arc(x, y, 6, 0, 2 * Math.PI);
  context.fillStyle = colour.white;
  context.fill();
  context.strokeStyle = colour.ink;
  context.lineWidth = 1.6;
  context.stroke();
  context.beginPath();
  context.arc(x, y, 1.8, 0, 2 * Math.PI);
  context.fillStyle = colour.ink;
  context.fill();
}

function paintWords({ context }: Brush, { words, x, y, style, fill }: OverlayWords): void {
  context.save();
  context.font = fontOf(style);
  context.textAlign = "center";
  context.lineJoin = "round";
  context.strokeStyle = colour.white;
  context.lineWidth = style.halo + 1;
  const baseline = y + style.size * 0.37;
  context.strokeText(words, x, baseline);
  context.fillStyle = fill;
  context.fillText(words, x, baseline);
  context.restore();
}
