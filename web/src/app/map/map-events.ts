/** How what happens on the map reaches those who act on it, past the components in between. */
import { inject, type InjectionKey } from "vue";
import type { MapEvents } from "@/map";
import type { MapState } from "./map-state";
import type { TileLayers } from "./tile-layers";

/** What the map tells of its own picture: it concerns the legend and the notices. */
export type MapSights = Pick<MapEvents, "symbols" | "tilesFailed" | "tilesThinned">;

export const mapEventsKey: InjectionKey<MapEvents> = Symbol("map events");

export function useMapEvents(): MapEvents {
  const events = inject(mapEventsKey);
  if (events === undefined) {
    throw new Error("A map needs somebody who provides its events");
  }
  return events;
}

export function sightsOf(map: MapState, tiles: TileLayers): MapSights {
  return {
    symbols: (keys) => {
      map.symbols.value = keys;
    },
    tilesFailed: tiles.sawFailed,
    tilesThinned: tiles.sawThinned,
  };
}

/** A map that is only looked at: nothing opens, nothing gets into the address. */
export function lookedAtOnly(sights: MapSights): MapEvents {
  const nothing = (): void => undefined;
  return {
    ...sights,
    select: nothing,
    stack: nothing,
    click: nothing,
    hover: nothing,
    view: nothing,
    feature: nothing,
    markPointed: nothing,
    markChosen: nothing,
    markMoved: nothing,
  };
}
