import type { Map as LeafletMap } from "leaflet";
import type { DeskEvents } from "../values/desk-types";

/** Drags marks that are handles. What is dragged may be drawn anew meanwhile: it is the key that moves. */
export class DeskHandles {
  readonly #map: LeafletMap;
  readonly #root: SVGSVGElement;
  readonly #events: DeskEvents;
  #held: string | null = null;

  constructor(map: LeafletMap, root: SVGSVGElement, events: DeskEvents) {
    this.#map = map;
    this.#root = root;
    this.#events = events;
    root.addEventListener("pointerdown", this.#onDown);
  }

  remove(): void {
    this.#root.removeEventListener("pointerdown", this.#onDown);
    this.#letGo();
  }

  readonly #onDown = (event: PointerEvent): void => {
    const mark = event.target instanceof Element ? event.target.closest("[data-handle]") : null;
    const key = mark?.getAttribute("data-mark") ?? null;
    if (key === null || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    this.#held = key;
    this.#map.dragging.disable();
    window.addEventListener("pointermove", this.#onMove);
    window.addEventListener("pointerup", this.#onUp);
    window.addEventListener("pointercancel", this.#onUp);
  };

  readonly #onMove = (event: PointerEvent): void => {
    this.#tell(event, "moving");
  };

  readonly #onUp = (event: PointerEvent): void => {
    this.#tell(event, "moved");
    this.#letGo();
  };

  #tell(event: PointerEvent, phase: "moving" | "moved"): void {
    if (this.#held === null) return;
    const { lng: lon, lat } = this.#map.mouseEventToLatLng(event);
    this.#events.markMoved(this.#held, { lon, lat }, phase);
  }

  #letGo(): void {
    if (this.#held === null) return;
    this.#held = null;
    this.#map.dragging.enable();
    window.removeEventListener("pointermove", this.#onMove);
    window.removeEventListener("pointerup", this.#onUp);
    window.removeEventListener("pointercancel", this.#onUp);
  }
}
