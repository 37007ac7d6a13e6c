/** What the map is told, derived from the state. */
import { computed, shallowRef, type ComputedRef, type Ref, type ShallowRef } from "vue";
import type { NearbyItem, Position } from "@/api";
import {
  countyClusters,
  nameOf,
  shortName,
  standingFor,
  type ObjectRef,
  type PlanData,
} from "@/features/catalogue";
import {
  distanceLine,
  distanceWords,
  originStanding,
  type NearbyRequest,
  type NearbySearch,
} from "@/features/nearby";
import { layoutParts, type LayoutPart } from "@/features/layout";
import type { DataDesk } from "@/features/data";
import type { BaseMap, DeskScene, LayerId, MapSelection, NearbyView, ShownIds } from "@/map";
import type { Atlas } from "../state/atlas";
import { visibleLayers } from "../state/layers";
import { useSelectionScene } from "./selection-scene";
import { shownIds } from "../state/shown";

export interface MapState {
  /** What the filter leaves; null without one. */
  readonly shown: ComputedRef<ShownIds | null>;
  readonly layers: ComputedRef<ReadonlySet<LayerId>>;
  readonly selection: ComputedRef<MapSelection | null>;
  readonly hovered: ComputedRef<MapSelection | null>;
  readonly nearby: ComputedRef<NearbyView | null>;
  readonly baseMap: ShallowRef<BaseMap | null>;
  /** What the workspace 数据 shows in place of the plan; null where it shows nothing. */
  readonly desk: ShallowRef<DeskScene | null>;
  readonly pointed: Readonly<Ref<string | null>>;
  /** The counties are the plan's clusters. */
  readonly clusters: ComputedRef<boolean>;
  /** How the pack draws the layout. */
  readonly parts: ComputedRef<readonly LayoutPart[]>;
  /** The plan has nothing that could be drawn. */
  readonly empty: ComputedRef<boolean>;
  /** What is on the map now, as the map says: the keys of the legend. */
  readonly symbols: ShallowRef<ReadonlySet<string>>;
}

/** What stays of the plan under a desk: where the borders run, water and places. */
const underDesk: readonly LayerId[] = ["boundaries", "basemap"];

/** Lines to more results than this hide what they lead to. */
const mostLines = 12;

export function useMapState(
  atlas: Atlas,
  search: NearbySearch,
  baseMap: ShallowRef<BaseMap | null>,
  { scene: desk, pointed }: Pick<DataDesk, "scene" | "pointed">,
): MapState {
  const bordersAllowed = computed(
    () =>
      atlas.frame.value.state === "ready" && atlas.frame.value.value.settings?.boundaries === true,
  );
  const scene = useSelectionScene(atlas);
  return {
    shown: computed(() =>
      desk.value?.layers === undefined ? shownIds(atlas.shown.value) : (desk.value.shown ?? null),
    ),
    // The same set while nothing is switched: the map paints its ground anew for every other one.
    layers: computed((before?: ReadonlySet<LayerId>) => {
      const all = visibleLayers(atlas.link.value.hiddenLayers, bordersAllowed.value);
      // What somebody switched off comes back where a step speaks of it; what is not allowed does not.
      const mayShow = (layer: LayerId): boolean =>
        desk.value?.layers === undefined
          ? all.has(layer)
          : layer !== "boundaries" || bordersAllowed.value;
      const kept = desk.value?.layers ?? underDesk;
      const now = desk.value === null ? all : new Set(kept.filter((layer) => mayShow(layer)));
      return before !== undefined && [...before].join() === [...now].join() ? before : now;
    }),
    selection: computed(() =>
      desk.value === null ? onMap(atlas.data.value, atlas.link.value.selection) : null,
    ),
    hovered: computed(() => onMap(atlas.data.value, atlas.hovered.value)),
    nearby: computed(() =>
      desk.value === null ? (nearbyView(atlas, search) ?? scene.value) : null,
    ),
    baseMap,
    desk,
    pointed,
    clusters: computed(
      () => atlas.data.value !== null && countyClusters(atlas.data.value).length > 0,
    ),
    parts: computed(() => (atlas.data.value === null ? [] : layoutParts(atlas.data.value))),
    empty: computed(() => atlas.data.value !== null && isEmpty(atlas.data.value)),
    symbols: shallowRef<ReadonlySet<string>>(new Set()),
  };
}

/** Documents and chains are not on the map; another name of a park is at the park. */
export function onMap(data: PlanData | null, ref: ObjectRef | null): MapSelection | null {
  if (ref === null || ref.kind === "source" || ref.kind === "chain" || ref.kind === "chains") {
    return null;
  }
  const { kind, layer } = ref;
  const id = kind === "park" && data !== null ? standingFor(data, ref.id) : ref.id;
  return layer === undefined ? { kind, id } : { kind, id, layer };
}

function isEmpty(data: PlanData): boolean {
  const located = [...data.parks, ...data.enterprises, ...data.transport, ...data.towns].some(
    ({ position }) => position !== null,
  );
  if (data.partial.size > 0) {
    return false;
  }
  const drawn = [...data.counties, ...data.layout].some(({ geometry }) => geometry !== null);
  return !located && !drawn;
}

function nearbyView(atlas: Atlas, search: NearbySearch): NearbyView | null {
  const request = atlas.link.value.nearby;
  const answer = search.state.value;
  const data = atlas.data.value;
  if (request === null || data === null) {
    return null;
  }
  const typed = "kind" in request.origin ? null : request.origin;
  const origin = answer.state === "ready" ? answer.value.origin.position : typed;
  if (origin === null) {
    return null;
  }
  const hits = answer.state === "ready" ? answer.value.items : [];
  return {
    origin,
    radiusM: request.radiusKm * 1000,
    hits: onePerPlace(hits, origin)
      .slice(0, mostLines)
      .map((item) => hit(data, item, request.origin)),
  };
}

/** Objects at one place share one line, and what stands at the origin has none. */
function onePerPlace(items: readonly NearbyItem[], origin: Position): readonly NearbyItem[] {
  const seen = new Set([placeKey(origin)]);
  return items.filter(({ position }) => {
    const key = placeKey(position);
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}

function placeKey({ lon, lat }: Position): string {
  return `${lon.toFixed(5)},${lat.toFixed(5)}`;
}

function hit(
  data: PlanData,
  item: NearbyItem,
  origin: NearbyRequest["origin"],
): NearbyView["hits"][number] {
  return {
    kind: item.kind,
    id: item.id,
    position: item.position,
    label: nameOf(data, { kind: item.kind, id: item.id }, shortName(item)),
    distanceText: distanceLine(distanceWords(item, originStanding(data, origin))),
  };
}
