import type { LayerId } from "@/map";
import type { Atlas } from "../state/atlas";

/** What the layer menu and the legend switch. None of it is a step to come back from. */
export interface LayerSwitches {
  readonly toggle: (layer: LayerId) => void;
  /** A layer of the catalogue without a drawing of its own. */
  readonly toggleExtra: (layer: string) => void;
  readonly chooseBase: (baseMap: string | null) => void;
}

export function createLayerSwitches(atlas: Atlas): LayerSwitches {
  return {
    toggle: (layer) => {
      atlas.change({ hiddenLayers: toggled(atlas.link.value.hiddenLayers, layer) }, "adjust");
    },
    toggleExtra: (layer) => {
      atlas.change({ shownLayers: toggled(atlas.link.value.shownLayers, layer) }, "adjust");
    },
    chooseBase: (baseMap) => {
      atlas.change({ baseMap }, "adjust");
    },
  };
}

function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const others = new Set(set);
  if (!others.delete(member)) {
    others.add(member);
  }
  return others;
}
