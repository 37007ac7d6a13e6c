import { Map as LeafletMap } from "leaflet";
import type { AtlasMapOptions } from "../values/types";

/** Pane names with their place in the stack: the base map 200, ground, tile-drawn layers, overlay, symbols. */
export const panes = {
  ground: "pa-ground",
  tiles: "pa-tiles",
  overlay: "pa-overlay",
  symbols: "pa-symbols",
} as const;

const order = { ground: 250, tiles: 300, overlay: 420, symbols: 450 } as const;

/**
 * A Leaflet map with our panes and manners: one tab stop with Leaflet's keys, no controls of its own (the application
 * has buttons), no motion where none is wanted. Embedded, the wheel scrolls the page until the map has the focus.
 */
export function createLeafletMap(container: HTMLElement, options: AtlasMapOptions): LeafletMap {
  const moving = !options.reducedMotion;
  container.classList.add("pa-map");
  container.setAttribute("role", "application");
  container.setAttribute("aria-label", options.labels.mapName);
  const map = new LeafletMap(container, {
    zoomControl: false,
    attributionControl: false,
    zoomSnap: 0.1,
    zoomDelta: 1,
    minZoom: 6,
    maxZoom: 18,
    zoomAnimation: moving,
    fadeAnimation: moving,
    markerZoomAnimation: moving,
    inertia: moving,
    bounceAtZoomLimits: false,
    maxBoundsViscosity: 1,
    scrollWheelZoom: !options.embed,
  });
  for (const pane of ["ground", "tiles", "overlay", "symbols"] as const) {
    const element = map.createPane(panes[pane]);
    element.style.zIndex = String(order[pane]);
    element.style.pointerEvents = "none";
  }
  if (options.embed) {
    map.on("focus", () => map.scrollWheelZoom.enable());
    map.on("blur", () => map.scrollWheelZoom.disable());
  }
  return map;
}
