import { Layer, type LatLngTuple } from "leaflet";
import type { Map as LeafletMap, ZoomAnimEvent } from "leaflet";
import { newPixelOrigin } from "./canvas-layer";
import { svg } from "./svg";

/** A group of SVG whose 0, 0 stands at `at`. */
export interface MapNode {
  readonly at: LatLngTuple;
  readonly element: SVGGElement;
}

/**
 * Symbols and labels as SVG groups that keep their size while the map zooms, and move with it. One stylesheet, one DOM:
 * text stays text.
 */
export class SymbolLayer extends Layer {
  readonly #pane: string;
  readonly #root = svg("svg", { width: 1, height: 1, "aria-hidden": "true", class: "pa-symbols" });
  #nodes: readonly MapNode[] = [];
  #map: LeafletMap | null = null;

  constructor(pane: string) {
    super();
    this.#pane = pane;
  }

  get root(): SVGSVGElement {
    return this.#root;
  }

  /** Lays them over each other in this order. Elements that are there already are not touched without need. */
  draw(nodes: readonly MapNode[]): void {
    this.#nodes = nodes;
    const wanted = new Set<Element>(nodes.map(({ element }) => element));
    for (const child of [...this.#root.children]) if (!wanted.has(child)) child.remove();
    let at = this.#root.firstElementChild;
    for (const { element } of nodes) {
      // One that goes up in the pile is stepped over: it comes when it is its turn, and the others stay.
      if (at !== null && at.nextElementSibling === element) at = element;
      if (element === at) {
        at = element.nextElementSibling;
        continue;
      }
      element.classList.add("leaflet-zoom-animated");
      this.#root.insertBefore(element, at);
    }
    this.#place();
  }

  override onAdd(map: LeafletMap): this {
    this.#map = map;
    map.getPane(this.#pane)?.append(this.#root);
    map.on("zoom viewreset", this.#place);
    map.on("zoomanim", this.#animate);
    this.#place();
    return this;
  }

  override onRemove(map: LeafletMap): this {
    map.off("zoom viewreset", this.#place);
    map.off("zoomanim", this.#animate);
    this.#root.remove();
    this.#map = null;
    return this;
  }

  readonly #place = (): void => {
    const map = this.#map;
    if (map === null) return;
    for (const { at, element } of this.#nodes) move(element, map.latLngToLayerPoint(at));
  };

  readonly #animate = (event: ZoomAnimEvent): void => {
    const map = this.#map;
    if (map === null) return;
    const origin = newPixelOrigin(map, event.center, event.zoom);
    for (const { at, element } of this.#nodes) {
      move(element, map.project(at, event.zoom).subtract(origin));
    }
  };
}

function move(element: SVGGElement, { x, y }: { readonly x: number; readonly y: number }): void {
  const transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  if (element.style.transform !== transform) element.style.transform = transform;
}
