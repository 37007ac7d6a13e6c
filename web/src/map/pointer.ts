import { DomEvent, type LeafletMouseEvent, type Map as LeafletMap } from "leaflet";
import type { MapEvents } from "./contract";
import { geometryContains } from "./values/geometry";
import type { Hit } from "./labels/label-rows";
import { isSame } from "./scene/scene-types";
import type { TileHit } from "./tiles/tile-drawing";
import type { TileHost } from "./tiles/tile-host";
import { createTip } from "./tip";
import type { LayerId, MapData, MapPosition, MapSelection } from "./values/types";

interface Pointed {
  readonly hitOf: (element: Element) => Hit | undefined;
  readonly data: () => MapData;
  readonly layers: () => ReadonlySet<LayerId>;
  readonly tiles: TileHost;
  /** Whether this is only looked at: a click on it is one on the ground. */
  readonly isGround: (selection: MapSelection) => boolean;
  readonly hovered: (selection: MapSelection | null) => void;
}

export interface Pointing {
  /** Names what a list points at, if its name does not stand on the map. */
  nameAt(selection: MapSelection | null, element: Element | null): void;
  /** Takes the listeners off again. */
  stop(): void;
}

/** Turns clicks and mouse movement over the symbols into events. */
export function listenToPointer(
  map: LeafletMap,
  root: SVGSVGElement,
  events: MapEvents,
  pointed: Pointed,
): Pointing {
  const onClick = (event: LeafletMouseEvent): void => {
    const { lng: lon, lat } = event.latlng;
    const hit = hitUnder(event.originalEvent.target, root, pointed);
    const found = hit === null ? pointed.tiles.hitAt(event.containerPoint) : null;
    const drawn = found?.selections.every(pointed.isGround) === true ? null : found;
    if (hit !== null) openHit(events, meantBy(hit, event.originalEvent), { lon, lat });
    else if (drawn !== null) openDrawn(drawn, { lon, lat });
    else events.click({ lon, lat }, groundUnder(pointed, { lon, lat }));
  };
  const openDrawn = ({ selections }: TileHit, at: MapPosition): void => {
    pointed.tiles.tellOf(selections);
    openHit(events, selections, at);
  };
  const tip = createTip(map.getContainer());
  let last: MapSelection | null = null;
  const hover = (selection: MapSelection | null): void => {
    if (selection === last || (selection !== null && isSame(last, selection))) return;
    last = selection;
    pointed.hovered(selection);
    events.hover(selection);
  };
  /** What is drawn from tiles has no elements that could tell of the mouse. */
  const onMove = ({ originalEvent, containerPoint }: LeafletMouseEvent): void => {
    const hit = hitUnder(originalEvent.target, root, pointed);
    const drawn = hit === null ? pointed.tiles.hitAt(containerPoint) : null;
    const name = hit?.name ?? drawn?.label ?? null;
    if (name === null) tip.hide();
    else tip.show(name, containerPoint);
    if (hit === null) hover(drawn?.selections.length === 1 ? (drawn.selections[0] ?? null) : null);
  };
  const onOver = (event: Event): void => {
    const hit = hitUnder(event.target, root, pointed);
    if (hit !== null) hover(hit.hover);
  };
  const onOut = (): void => {
    tip.hide();
    hover(null);
  };
  map.on("click", onClick);
  map.on("mousemove", onMove);
  map.on("movestart zoomstart click", tip.hide);
  DomEvent.on(map.getContainer(), "mouseover", onOver);
  DomEvent.on(map.getContainer(), "mouseleave", onOut);
  const nameAt = (selection: MapSelection | null, element: Element | null): void => {
    // What the mouse is over has its name beside the mouse.
    if (selection !== null && isSame(last, selection)) return;
    const name = element === null ? null : (pointed.hitOf(element)?.name ?? null);
    if (element === null || name === null) {
      tip.hide();
      return;
    }
    const box = element.getBoundingClientRect();
    const outer = map.getContainer().getBoundingClientRect();
    tip.show(name, { x: box.right - outer.left, y: (box.top + box.bottom) / 2 - outer.top });
  };
  const stop = (): void => {
    map.off("click", onClick);
    map.off("mousemove", onMove);
    map.off("movestart zoomstart click", tip.hide);
    tip.remove();
    DomEvent.off(map.getContainer(), "mouseover", onOver);
    DomEvent.off(map.getContainer(), "mouseleave", onOut);
  };
  return { nameAt, stop };
}

/** A mouse points at one bead of a row; a finger at the row. */
function meantBy({ selections, hover }: Hit, event: MouseEvent): Hit["selections"] {
  const exact = event instanceof PointerEvent && event.pointerType === "mouse";
  return exact && hover !== null ? [hover] : selections;
}

function openHit(events: MapEvents, selections: Hit["selections"], at: MapPosition): void {
  const [first, second] = selections;
  if (first === undefined) return;
  if (second === undefined) events.select(first);
  else events.stack(selections, at);
}

function hitUnder(target: EventTarget | null, root: SVGSVGElement, pointed: Pointed): Hit | null {
  for (let at = target instanceof Element ? target : null; at !== null && at !== root;) {
    const hit = pointed.hitOf(at);
    if (hit !== undefined) return hit;
    at = at.parentElement;
  }
  return null;
}

/** What a click beside the symbols lies in: the core, a block's park, else the county. */
function groundUnder({ data, layers }: Pointed, at: MapPosition): MapSelection | null {
  const { shapes, blocks, counties } = data();
  const shape = layers().has("core")
    ? shapes.find(({ geometry }) => geometryContains(geometry, at))
    : undefined;
  if (shape !== undefined) return { kind: "layout", id: shape.id };
  const block = layers().has("blocks")
    ? blocks.find(({ geometry }) => geometryContains(geometry, at))
    : undefined;
  if (block !== undefined) return { kind: "park", id: block.parkId };
  const county = counties.find(
    ({ kind, geometry }) => kind === "county" && geometryContains(geometry, at),
  );
  return county === undefined ? null : { kind: "county", id: county.id };
}
