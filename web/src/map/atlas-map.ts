import "leaflet/dist/leaflet.css";
import "./map.css";
import type { Map as LeafletMap } from "leaflet";
import type { AtlasMap, MapEvents } from "./contract";
import { LateDesk } from "./desk/late-desk";
import { createLeafletMap } from "./paint/leaflet-map";
import { locate } from "./locate";
import { listenToPointer } from "./pointer";
import { Stage } from "./stage";
import type { AtlasMapOptions, MapSelection, MapView } from "./values/types";
import { createViewControl, type ViewControl } from "./view-control";

/** The user's own position is shown at least this close. */
const HERE_ZOOM = 12;

/**
 * Draws the plan into the container. The caller gives the container its size, and calls `destroy` at the end. The first
 * `setData` fits the plan unless `setView` came before.
 */
export function createAtlasMap(
  container: HTMLElement,
  events: MapEvents,
  options: AtlasMapOptions,
): AtlasMap {
  const map = createLeafletMap(container, options);
  const told = {
    ...events,
    moved: (now: MapView): void => {
      events.view(now, view.isFitted());
    },
  };
  const stage = new Stage(map, told, options);
  const view = createViewControl(map, {
    data: () => stage.state.data,
    padding: () => stage.state.padding,
    covers: () => stage.state.covers,
    live: () => stage.live,
    reducedMotion: options.reducedMotion,
  });
  /** Layers that lie under a desk: nobody asks for what is in them. */
  let beneath: readonly string[] = [];
  const pointing = listenToPointer(map, stage.symbolRoot, events, {
    hitOf: (element) => stage.hitOf(element),
    data: () => stage.state.data,
    layers: () => stage.state.layers,
    tiles: stage.tiles,
    isGround: ({ layer }) => layer !== undefined && beneath.includes(layer),
    hovered: (selection) => {
      stage.setHover(selection);
    },
  });
  const desk = new LateDesk(async () => {
    const { DeskHost } = await import("./desk/desk-host");
    return () => new DeskHost(map, events, options.labels.demo ?? "演示数据");
  });
  const stopObserving = followSize(container, map, view);
  const destroy = (): void => {
    stopObserving();
    pointing.stop();
    desk.remove();
    stage.remove();
    map.remove();
    container.classList.remove("pa-map");
  };
  const setHover = (selection: MapSelection | null): void => {
    stage.setHover(selection);
    pointing.nameAt(selection, selection === null ? null : stage.elementOf(selection));
  };
  return {
    ...contentOf(stage, view),
    ...movementOf(map, stage, view, events),
    setDesk: (scene) => {
      beneath = scene?.tiles ?? [];
      stage.tiles.setAround({ ...stage.tiles.around, demoAbove: scene?.demo === true });
      desk.set(scene);
    },
    setPointed: (key) => {
      desk.point(key);
    },
    setHover,
    destroy,
  };
}

type Content =
  | "setData"
  | "setShown"
  | "setLayers"
  | "setTileLayers"
  | "retryTiles"
  | "setSelection"
  | "setNearby"
  | "setBaseMap"
  | "setPadding"
  | "setCovers"
  | "setTextScale";

/** What changes the picture. */
function contentOf(stage: Stage, view: ViewControl): Pick<AtlasMap, Content> {
  return {
    setData: (data) => {
      stage.set({ data });
      if (!stage.live) view.fitPlan();
    },
    setShown: (shown) => {
      stage.set({ shown });
    },
    setLayers: (layers) => {
      stage.set({ layers });
    },
    setTileLayers: (layers) => {
      stage.setTileLayers(layers);
    },
    retryTiles: () => {
      stage.tiles.retry();
    },
    setSelection: (selection) => {
      stage.set({ selection });
    },
    setNearby: (nearby) => {
      stage.set({ nearby });
    },
    setBaseMap: (baseMap) => {
      stage.setBaseMap(baseMap);
    },
    setPadding: (padding) => {
      stage.set({ padding });
    },
    setCovers: (covers) => {
      stage.set({ covers });
    },
    setTextScale: (textScale) => {
      stage.set({ textScale });
    },
  };
}

/** What moves the map. */
function movementOf(
  map: LeafletMap,
  stage: Stage,
  view: ViewControl,
  events: MapEvents,
): Omit<AtlasMap, Content | "setDesk" | "setPointed" | "setHover" | "destroy"> {
  return {
    setView: (target) => {
      view.setView(target);
    },
    fitPlan: () => {
      view.fitPlan();
    },
    isWhole: () => view.isFitted(),
    limit: () => {
      view.limit();
    },
    flyTo: (selection) => {
      view.flyTo(selection);
    },
    startAt: (selection) => {
      view.startAt(selection);
    },
    reveal: (selection) => {
      view.reveal(selection);
    },
    show: (bounds) => {
      view.show(bounds);
    },
    zoomIn: () => {
      map.zoomIn(1);
    },
    zoomOut: () => {
      map.zoomOut(1);
    },
    locate: () => {
      locate(
        (position, accuracyM) => {
          stage.set({ here: { position, accuracyM } });
          view.flyToPosition(position, HERE_ZOOM);
        },
        () => events.locateFailed?.(),
      );
    },
  };
}

/** Leaflet watches the window only; panels change the container without it. Where the whole plan was shown it stays so. */
function followSize(container: HTMLElement, map: LeafletMap, view: ViewControl): () => void {
  const observer = new ResizeObserver(() => {
    if (container.clientWidth === 0 || container.clientHeight === 0) return;
    const fitted = view.isFitted();
    map.invalidateSize({ animate: false });
    if (fitted) view.fitPlan();
  });
  observer.observe(container);
  return () => {
    observer.disconnect();
  };
}
