import { nextTick } from "vue";
import type { Position, SearchHit } from "@/api";
import { holds, sameRef, type ObjectRef, type PlanData } from "@/features/catalogue";
import type { NearbyRequest } from "@/features/nearby";
import type { StageHandle } from "./map/map-handle";
import { onMap } from "./map/map-state";
import type { MapSelection } from "@/map";
import type { Atlas } from "./state/atlas";

/** What brings something into sight. */
export interface Flights {
  /** Brings an object into sight, once it is here and unless another was selected meanwhile. */
  readonly toObject: (target: ObjectRef) => Promise<void>;
  /** Flies to the selected object of a link, once it is here. */
  readonly toSelected: () => void;
  /** Shows the place of a hit that cannot be fetched by itself. */
  readonly toPlaceOf: (hit: SearchHit) => void;
  /** Brings the whole ring into sight, as far as the origin is known before the answer. */
  readonly toRing: (nearby: NearbyRequest) => void;
}

/** The ring's diameter in pixels, so that names around it still have room. */
const ringPixels = 560;
/** A place that a search has found is shown this close. */
const placeZoom = 12;
/** Metres per pixel of the Web Mercator at zoom 0 on the equator: 2 pi * 6378137 / 256. */
const metresPerPixel = 156_543.03;

export function createFlights(atlas: Atlas, stage: () => StageHandle | null): Flights {
  /** After the panel has opened over the map. An object that does not come is told in its panel. */
  async function whenHere(
    target: ObjectRef,
    show: (selection: MapSelection) => void,
  ): Promise<void> {
    await atlas.ensure(target).catch(() => undefined);
    await nextTick();
    const selection = onMap(atlas.data.value, target);
    if (selection !== null && sameRef(atlas.link.value.selection, target)) {
      show(selection);
    }
  }

  return {
    toObject: (target) => whenHere(target, (selection) => stage()?.reveal(selection)),
    toSelected: () => {
      const { selection, view } = atlas.link.value;
      const data = atlas.data.value;
      if (selection !== null && view === null && data !== null && !holds(data, selection)) {
        void whenHere(selection, (found) => stage()?.flyTo(found));
      }
    },
    toPlaceOf: ({ kind, position }) => {
      if (position !== null && isOnlyInTiles(atlas.data.value, kind)) {
        stage()?.setView({ ...position, zoom: placeZoom });
      }
    },
    toRing: ({ origin, radiusKm }) => {
      const centre = positionOf(atlas.data.value, origin);
      if (centre !== null) {
        stage()?.setView({ ...centre, zoom: ringZoom(centre.lat, radiusKm) });
      }
    },
  };
}

/** The zoom at which a ring of the radius has its size. */
function ringZoom(lat: number, radiusKm: number): number {
  const metres = (metresPerPixel * Math.cos((lat * Math.PI) / 180) * ringPixels) / 2;
  return Math.min(16, Math.max(5, Math.floor(Math.log2(metres / (radiusKm * 1000)) * 4) / 4));
}

/** Towns and stations that are only in tiles cannot be fetched one by one. */
function isOnlyInTiles(data: PlanData | null, kind: SearchHit["kind"]): boolean {
  return (
    (kind === "town" && data?.partial.has("towns") === true) ||
    (kind === "transport" && data?.partial.has("transport") === true)
  );
}

function positionOf(data: PlanData | null, origin: NearbyRequest["origin"]): Position | null {
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
    case "chain":
    case "chains":
      return null;
  }
}
