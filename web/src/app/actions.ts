/** What a click means: on a row, on a hit of the search, on the map. */
import { nextTick } from "vue";
import type { Position, SearchHit } from "@/api";
import { clusterOf, holds, sameRef, type ObjectRef, type PlanData } from "@/features/catalogue";
import { nearbyKinds, type NearbyRequest } from "@/features/nearby";
import type { LayerId, MapPosition, MapSelection } from "@/map";
import { language } from "@/shared/i18n";
import type { Atlas } from "./state/atlas";
import type { StageHandle } from "./map/map-handle";
import { onMap } from "./map/map-state";
import type { Panels } from "./state/panels";
import { plainLink } from "./state/permalink";

export interface Actions {
  /** Shows an object's panel and flies there. */
  readonly open: (target: ObjectRef) => void;
  readonly chooseCity: (plan: string) => void;
  readonly pick: (hit: SearchHit) => void;
  readonly onGround: (position: MapPosition, ground: MapSelection | null) => void;
  readonly onSelect: (selection: MapSelection) => void;
  readonly setNearby: (nearby: NearbyRequest) => void;
  readonly startNearby: (origin: ObjectRef | null) => void;
  readonly toggleNearby: () => void;
  readonly toggleLayer: (layer: LayerId) => void;
  /** A layer of the catalogue without a drawing of its own. */
  readonly toggleExtra: (layer: string) => void;
  /** Flies to the selected object of a link, once it is here. */
  readonly bringSelected: () => void;
  readonly narrow: (county: string) => void;
}

/** The ring's diameter in pixels, so that names around it still have room. */
const ringPixels = 560;
/** A place that a search has found is shown this close. */
const placeZoom = 12;
/** Metres per pixel of the Web Mercator at zoom 0 on the equator: 2 pi * 6378137 / 256. */
const metresPerPixel = 156_543.03;

/** The zoom at which a ring of the radius has its size. */
export function ringZoom(lat: number, radiusKm: number): number {
  const metres = (metresPerPixel * Math.cos((lat * Math.PI) / 180) * ringPixels) / 2;
  return Math.min(16, Math.max(5, Math.floor(Math.log2(metres / (radiusKm * 1000)) * 4) / 4));
}

/** Whether one can measure from it. */
function isPlace({ kind }: MapSelection): boolean {
  return kind !== "layout" && kind !== "county" && kind !== "feature";
}

function originPosition(data: PlanData | null, origin: NearbyRequest["origin"]): Position | null {
  if (!("kind" in origin)) {
    return origin;
  }
  switch (origin.kind) {
    case "park":
      return data?.parkById.get(origin.id)?.position ?? null;
    case "enterprise":
      return data?.enterpriseById.get(origin.id)?.position ?? null;
    case "town":
      return data?.townById.get(origin.id)?.position ?? null;
    case "transport":
      return data?.transportById.get(origin.id)?.position ?? null;
    case "layout":
    case "county":
    case "feature":
    case "source":
      return null;
  }
}

export function createActions(
  atlas: Atlas,
  panels: Panels,
  stage: () => StageHandle | null,
): Actions {
  function open(target: ObjectRef): void {
    panels.open(target);
    void flyTo(target);
  }

  /**
   * The panel that opens leaves the map another size: the flight starts from that. An object that does not come is
   * told in its panel.
   */
  async function flyTo(target: ObjectRef): Promise<void> {
    await atlas.ensure(target).catch(() => undefined);
    await nextTick();
    const selection = onMap(target);
    if (selection !== null && sameRef(atlas.link.value.selection, target)) {
      stage()?.flyTo(selection);
    }
  }

  function chooseCity(plan: string): void {
    const { embed } = atlas.link.value;
    panels.close();
    atlas.change({ ...plainLink, plan, language: language(), embed });
  }

  function pick(hit: SearchHit): void {
    if (hit.kind === "plan") {
      chooseCity(hit.id);
      return;
    }
    const target: ObjectRef = { kind: hit.kind, id: hit.id };
    if (hit.plan === atlas.data.value?.plan.id) {
      atlas.data.value.heard.keep(target, { name: hit.shortName ?? hit.name });
      open(target);
      showPlaceOf(hit);
    } else {
      atlas.change({ ...plainLink, plan: hit.plan, language: language(), selection: target });
    }
  }

  /** Towns and stations that are only in tiles cannot be fetched one by one: the hit knows the place. */
  function showPlaceOf({ kind, position }: SearchHit): void {
    const data = atlas.data.value;
    const unheld =
      (kind === "town" && data?.partial.has("towns") === true) ||
      (kind === "transport" && data?.partial.has("transport") === true);
    if (unheld && position !== null) {
      stage()?.setView({ ...position, zoom: placeZoom });
    }
  }

  /** Brings the whole ring into sight, as far as the origin is known before the answer. */
  function setNearby(nearby: NearbyRequest): void {
    atlas.change({ nearby });
    const centre = originPosition(atlas.data.value, nearby.origin);
    if (centre !== null) {
      stage()?.setView({ ...centre, zoom: ringZoom(centre.lat, nearby.radiusKm) });
    }
  }

  /** In nearby mode a click sets the point; else it asks for what lies there: the core, the cluster, the county. */
  function onGround(position: MapPosition, ground: MapSelection | null): void {
    if (panels.panel.value.shows === "nearby") {
      const { nearby } = atlas.link.value;
      setNearby({
        radiusKm: nearby?.radiusKm ?? 20,
        kinds: nearby?.kinds ?? new Set(nearbyKinds),
        origin: position,
      });
      return;
    }
    const data = atlas.data.value;
    if (ground === null || data === null) {
      return;
    }
    const cluster = ground.kind === "county" ? clusterOf(data, ground.id) : undefined;
    panels.open(cluster === undefined ? ground : { kind: "layout", id: cluster.id });
  }

  function startNearby(origin: ObjectRef | null): void {
    panels.startNearby(origin);
    const { nearby } = atlas.link.value;
    if (nearby !== null) {
      setNearby(nearby);
    }
  }

  /** While the nearby tool has no origin, an object becomes it. */
  function onSelect(selection: MapSelection): void {
    const waiting = panels.picking.value && atlas.link.value.nearby === null;
    if (waiting && isPlace(selection)) {
      startNearby(selection);
    } else {
      panels.open(selection);
    }
  }

  return {
    open,
    chooseCity,
    pick,
    onGround,
    onSelect,
    setNearby,
    startNearby,
    toggleNearby: () => {
      if (panels.panel.value.shows === "nearby") {
        panels.close();
      } else {
        startNearby(atlas.link.value.selection);
      }
    },
    toggleLayer: (layer) => {
      const hidden = new Set(atlas.link.value.hiddenLayers);
      if (!hidden.delete(layer)) {
        hidden.add(layer);
      }
      atlas.change({ hiddenLayers: hidden }, "adjust");
    },
    toggleExtra: (layer) => {
      const shown = new Set(atlas.link.value.shownLayers);
      if (!shown.delete(layer)) {
        shown.add(layer);
      }
      atlas.change({ shownLayers: shown }, "adjust");
    },
    bringSelected: () => {
      const { selection, view } = atlas.link.value;
      const data = atlas.data.value;
      if (selection !== null && view === null && data !== null && !holds(data, selection)) {
        void flyTo(selection);
      }
    },
    narrow: (county) => {
      panels.close();
      atlas.change({ county, list: "parks" });
    },
  };
}
