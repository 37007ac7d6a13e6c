import type { ObjectRef } from "@/features/catalogue";
import { nearbyKinds, type NearbyRequest } from "@/features/nearby";
import type { MapPosition, MapSelection } from "@/map";
import { t } from "@/shared/i18n";
import { devicePosition } from "./device-position";
import type { Flights } from "./flights";
import type { Atlas } from "./state/atlas";
import type { Panels } from "./state/panels";

/** The tool that measures from a place to what lies around it. */
export interface NearbyTool {
  readonly set: (nearby: NearbyRequest) => void;
  readonly start: (origin: ObjectRef | null) => void;
  readonly toggle: () => void;
  /** While the tool is open a place becomes its origin; false while it is closed. */
  readonly offerPlace: (position: MapPosition) => boolean;
  /** Measures from where the device is; where it does not say, that is told. */
  readonly locate: (tell: (text: string) => void) => Promise<void>;
  /** While the tool has no origin an object that one can measure from becomes it; else false. */
  readonly offerObject: (selection: MapSelection) => boolean;
}

export function createNearbyTool(atlas: Atlas, panels: Panels, flights: Flights): NearbyTool {
  const isOpen = (): boolean => panels.panel.value.shows === "nearby";

  function set(nearby: NearbyRequest): void {
    atlas.change({ nearby });
    flights.toRing(nearby);
  }

  function start(origin: ObjectRef | null): void {
    panels.startNearby(origin);
    const { nearby } = atlas.link.value;
    if (nearby !== null) {
      set(nearby);
    }
  }

  function offerPlace(origin: MapPosition): boolean {
    if (!isOpen()) {
      return false;
    }
    const { nearby } = atlas.link.value;
    const { radiusKm = 20, kinds = new Set(nearbyKinds) } = nearby ?? {};
    set({ radiusKm, kinds, origin });
    return true;
  }

  return {
    set,
    start,
    offerPlace,
    locate: async (tell) => {
      const position = await devicePosition();
      if (position === null) {
        tell(t("nearby.noPosition"));
      } else {
        offerPlace(position);
      }
    },
    toggle: () => {
      if (isOpen()) {
        panels.close();
      } else {
        start(atlas.link.value.selection);
      }
    },
    offerObject: (selection) => {
      const wanted = panels.picking.value && atlas.link.value.nearby === null && isPlace(selection);
      if (wanted) {
        start(selection);
      }
      return wanted;
    },
  };
}

/** Whether one can measure from it. */
function isPlace({ kind }: MapSelection): boolean {
  return kind !== "layout" && kind !== "county" && kind !== "feature";
}
