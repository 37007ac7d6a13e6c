import type { Map as LeafletMap } from "leaflet";
import { CanvasLayer, paintedBy } from "../paint/canvas-layer";
import { panes } from "../paint/leaflet-map";
import { SymbolLayer } from "../paint/symbol-layer";
import { EVERYWHERE } from "../values/boxes";
import type { DeskEvents, DeskScene } from "../values/desk-types";
import { DeskHandles } from "./desk-handles";
import { nodeOf } from "./desk-marks";
import { paintDesk } from "./paint-desk";

/** What a desk shows, over everything that the plan has. */
export class DeskHost {
  readonly #map: LeafletMap;
  readonly #events: DeskEvents;
  readonly #demo: string;
  readonly #areas: CanvasLayer;
  readonly #marks = new SymbolLayer(panes.symbols);
  readonly #handles: DeskHandles;
  #scene: DeskScene | null = null;
  #pointed: string | null = null;
  /** What the mouse is over. */
  #under: string | null = null;

  constructor(map: LeafletMap, events: DeskEvents, demo: string) {
    this.#map = map;
    this.#events = events;
    this.#demo = demo;
    this.#areas = new CanvasLayer(
      panes.overlay,
      paintedBy((brush) => {
        if (this.#scene === null) return;
        paintDesk(brush, { scene: this.#scene, pointed: this.#pointed, demo: this.#demo });
      }),
      () => (this.#scene === null ? null : EVERYWHERE),
    );
    map.addLayer(this.#areas).addLayer(this.#marks);
    const root = this.#marks.root;
    this.#handles = new DeskHandles(map, root, events);
    root.classList.add("pa-marks");
    root.addEventListener("mouseover", this.#onMouse);
    root.addEventListener("mouseout", this.#onMouse);
    root.addEventListener("click", this.#onClick);
  }

  set(scene: DeskScene | null): void {
    this.#scene = scene;
    this.#areas.redraw();
    this.#marks.draw((scene?.marks ?? []).map(nodeOf));
    this.#markPointed();
  }

  /** Marks what has this key. */
  point(key: string | null): void {
    if (key === this.#pointed) return;
    const areas = this.#scene?.areas ?? [];
    const drawn = areas.some(
      (area) => area.key !== null && [key, this.#pointed].includes(area.key),
    );
    this.#pointed = key;
    this.#markPointed();
    if (drawn) this.#areas.redraw();
  }

  remove(): void {
    this.#handles.remove();
    this.#map.removeLayer(this.#areas).removeLayer(this.#marks);
  }

  #markPointed(): void {
    for (const mark of this.#marks.root.children) {
      mark.classList.toggle("is-hover", keyOf(mark) === this.#pointed);
    }
  }

  readonly #onMouse = (event: Event): void => {
    const key = event.type === "mouseover" ? keyOf(event.target) : null;
    if (key === this.#under) return;
    this.#under = key;
    this.#events.markPointed(key);
  };

  readonly #onClick = (event: Event): void => {
    const key = keyOf(event.target);
    if (key === null) return;
    // or the map takes it for a click on the ground
    event.stopPropagation();
    this.#events.markChosen(key);
  };
}

function keyOf(target: EventTarget | null): string | null {
  const mark = target instanceof Element ? target.closest("[data-mark]") : null;
  return mark?.getAttribute("data-mark") ?? null;
}
