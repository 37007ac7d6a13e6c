import { clusterOf, type PlanData } from "@/features/catalogue";
import type { DataDesk } from "@/features/data";
import type { MapEvents, MapSelection } from "@/map";
import type { MapSights } from "./map/map-events";
import type { NearbyTool } from "./nearby-tool";
import type { Atlas } from "./state/atlas";
import type { Panels } from "./state/panels";

/** What happens on the map, and what is done about it: the one place where both meet. */
export function createMapActions(
  atlas: Atlas,
  panels: Panels,
  nearby: NearbyTool,
  around: { readonly sights: MapSights; readonly desk: DataDesk },
): MapEvents {
  const { sights, desk } = around;
  /** What a desk shows hides the plan: a click means nothing of it. */
  const hidden = (): boolean => desk.scene.value !== null;
  return {
    ...sights,
    select: (selection) => {
      const data = atlas.data.value;
      if (!hidden() && !nearby.offerObject(selection)) {
        panels.open(data === null ? selection : askedBy(selection, data));
      }
    },
    stack: (selections) => {
      if (!hidden()) {
        panels.showStack(selections);
      }
    },
    click: (position, ground) => {
      desk.hands.value?.clicked(position);
      const data = atlas.data.value;
      desk.clicked.value = hidden() ? position : null;
      if (!hidden() && !nearby.offerPlace(position) && ground !== null && data !== null) {
        panels.open(askedBy(ground, data));
      }
    },
    hover: (selection) => {
      atlas.hover(selection);
    },
    markPointed: (key) => {
      desk.pointed.value = key;
    },
    markChosen: (key) => {
      desk.chosen.value = key;
      desk.hands.value?.chosen(key);
    },
    markMoved: (key, to, phase) => {
      desk.hands.value?.moved(key, to, phase);
    },
    view: (view) => {
      atlas.change({ view }, "adjust");
    },
    feature: (selection, properties) => {
      atlas.data.value?.heard.keep(selection, properties);
    },
  };
}

/** A county that is a cluster of the plan is shown as that, whether its name or its ground is meant. */
function askedBy(ground: MapSelection, data: PlanData): MapSelection {
  const cluster = ground.kind === "county" ? clusterOf(data, ground.id) : undefined;
  return cluster === undefined ? ground : { kind: "layout", id: cluster.id };
}
