import type { LayerId } from "@/map";
import { layerIds } from "../state/layers";

/** A legend row that is also the switch of its layer. */
export interface LayerRow {
  readonly layer: LayerId;
  readonly on: boolean;
}

/**
 * The layers the legend lists: what is on the map now, and what was switched off (or it could not be switched on
 * again). In the order of the layout chapter.
 */
export function layerRows(
  symbols: ReadonlySet<string>,
  hidden: ReadonlySet<LayerId>,
): readonly LayerRow[] {
  return layerIds
    .filter((layer) => symbols.has(layer) || hidden.has(layer))
    .map((layer) => ({ layer, on: !hidden.has(layer) }));
}
