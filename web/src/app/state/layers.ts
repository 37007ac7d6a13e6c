import type { LayerId } from "@/map";

/** The layers of the map in the order of the legend. */
export const layerIds = [
  "layout",
  "core",
  "counties",
  "boundaries",
  "park",
  "featured_park",
  "sub_park",
  "enterprise",
  "other",
  "towns",
  "transport",
  "blocks",
  "basemap",
] as const satisfies readonly LayerId[];

/** The layers that are on: all but the hidden ones, and no border where borders may not be shown. */
export function visibleLayers(
  hidden: ReadonlySet<LayerId>,
  bordersAllowed: boolean,
): ReadonlySet<LayerId> {
  return new Set(
    layerIds.filter((id) => !hidden.has(id) && (bordersAllowed || id !== "boundaries")),
  );
}
