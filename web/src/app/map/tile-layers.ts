/** The layers that the map draws from tiles: those too large to be here, and those it has no drawing of its own for. */
import {
  computed,
  shallowReactive,
  shallowRef,
  watch,
  type ComputedRef,
  type ShallowRef,
} from "vue";
import type { AtlasApi, Layer, LayerProperty, TileSet } from "@/api";
import type { PlanData } from "@/features/catalogue";
import {
  isOfPlan,
  kindGroup,
  parkKindOf,
  passesCounty,
  passesIndustry,
  passesKindOfParks,
  passesParkKind,
  type Filter,
} from "@/features/list";
import type { LayerId, MapSelection, MapTileLayer, ShownIds, TileProperties } from "@/map";
import { language, type Language } from "@/shared/i18n";
import type { Atlas } from "../state/atlas";
import { shownIds } from "../state/shown";
import type { MapState } from "./map-state";
import { labelOf, looksOf, type LookOf } from "./tile-looks";
import { wantedLayers } from "./wanted-layers";

export interface TileLayers {
  readonly layers: ComputedRef<readonly MapTileLayer[]>;
  /** A description did not come, or a tile: told once for all. */
  readonly failed: ComputedRef<boolean>;
  /** A tile on the screen was too full to hold everything. */
  readonly thinned: ShallowRef<boolean>;
  /** Whom the map has to name for what it draws from tiles. */
  readonly attributions: ComputedRef<readonly string[]>;
  /** What the map says of its tiles: whether some did not come. */
  readonly sawFailed: (failed: boolean) => void;
  /** What the map says of its tiles: whether some leave objects out. */
  readonly sawThinned: (thinned: boolean) => void;
  /** Asks again for descriptions. */
  retry(): void;
}

/** What a layer's tiles are, in one language. */
interface Described {
  readonly set: TileSet;
  readonly spoken: Language;
}

/** Which layers come as tiles, how they look, and what became of them: one state, which each part of it changes. */
export function useTileLayers(
  atlas: Atlas,
  api: Pick<AtlasApi, "tileSet" | "tile">,
  { layers: on, desk }: Pick<MapState, "layers" | "desk">,
): TileLayers {
  const sets = shallowReactive(new Map<string, Described>());
  const lost = shallowReactive(new Set<string>());
  const tilesFailed = shallowRef(false);
  const thinned = shallowRef(false);
  const wanted = computed(() => wantedLayers(atlas, desk.value?.tiles ?? []));
  /** Kept while plan and language stay: what is drawn from a look is kept with it. */
  const looks = computed(() => {
    const data = atlas.data.value;
    const spoken = language();
    const made = new Map<string, LookOf>();
    return (layer: Layer): LookOf | null => {
      const known = made.get(layer.id);
      if (known !== undefined || data === null) return known ?? null;
      const look = looksOf(data, layer, spoken);
      made.set(layer.id, look);
      return look;
    };
  });

  async function describe(id: string): Promise<void> {
    const spoken = language();
    try {
      sets.set(id, { set: await api.tileSet(id, spoken), spoken });
      lost.delete(id);
    } catch {
      lost.add(id);
    }
  }

  watch(
    atlas.edition,
    () => {
      sets.clear();
      lost.clear();
    },
    { flush: "sync" },
  );
  watch(
    () => [atlas.edition.value, language(), ...wanted.value.map(({ id }) => id)].join(),
    () => {
      for (const { id } of wanted.value) {
        if (sets.get(id)?.spoken !== language()) {
          void describe(id);
        }
      }
    },
    { immediate: true },
  );

  return {
    layers: computed(() => {
      const data = atlas.data.value;
      const filter = atlas.filter.value;
      const shown = shownIds(atlas.shown.value);
      const { day } = atlas.link.value;
      return data === null
        ? []
        : wanted.value.flatMap((layer) => {
            const set = sets.get(layer.id)?.set;
            const lookOf = looks.value(layer);
            return set === undefined || lookOf === null
              ? []
              : toTileLayer(
                  { data, filter, shown, layer, set, lookOf, on: on.value, day },
                  api.tile,
                );
          });
    }),
    failed: computed(() => tilesFailed.value || wanted.value.some(({ id }) => lost.has(id))),
    thinned,
    sawFailed: (failed) => {
      tilesFailed.value = failed;
    },
    sawThinned: (now) => {
      thinned.value = now;
    },
    attributions: computed(() => [
      ...new Set(
        wanted.value.flatMap(({ id }) => {
          const set = sets.get(id)?.set;
          return set === undefined || set.attribution === "" ? [] : [set.attribution];
        }),
      ),
    ]),
    retry: () => {
      for (const id of [...lost]) {
        void describe(id);
      }
    },
  };
}

interface Drawing {
  readonly day: string | null;
  readonly data: PlanData;
  readonly filter: Filter;
  readonly shown: ShownIds | null;
  readonly layer: Layer;
  readonly set: TileSet;
  readonly lookOf: LookOf;
  readonly on: ReadonlySet<LayerId>;
}

function toTileLayer(drawing: Drawing, load: AtlasApi["tile"]): readonly MapTileLayer[] {
  const { layer, set, lookOf } = drawing;
  const [template] = set.tiles;
  const { dropRule } = set.parkatlas;
  if (template === undefined || set.bounds === undefined || !isOn(layer, drawing.on)) {
    return [];
  }
  return [
    {
      id: layer.id,
      url: addressOf(template, layer.history ? drawing.day : null),
      minZoom: set.minzoom,
      maxZoom: set.maxzoom,
      labelsFrom: layer.zoom.labelsFrom,
      bounds: set.bounds,
      lists: carried(layer)
        .filter(({ type }) => type === "text_list")
        .map(({ name }) => name),
      mostPerTile: { features: dropRule.maxFeatures, bytes: dropRule.maxBytes },
      isShown: predicateOf(drawing),
      lookOf,
      labelOf,
      selectionOf: (id, properties) => selectionOf(layer, id, properties),
      load,
    },
  ];
}

/** Tiles carry what filters may name; the rest is asked for with the object. */
function carried({ properties }: Layer): readonly LayerProperty[] {
  return properties.filter(({ queryable }) => queryable);
}

/** Addresses in answers name the host they were asked at; the page may be mounted elsewhere. */
function addressOf(template: string, day: string | null): string {
  const url = template.replace(/^.*?\/(?=tiles\/)/, "");
  return day === null ? url : `${url}${url.includes("?") ? "&" : "?"}asOf=${day}`;
}

const switchOf: Readonly<Record<string, readonly LayerId[]>> = {
  enterprises: ["enterprise"],
  parks: ["park", "featured_park", "sub_park", "other"],
  towns: ["towns"],
  transport: ["transport"],
  "park-boundaries": ["blocks"],
};

function isOn({ id }: Layer, on: ReadonlySet<LayerId>): boolean {
  return switchOf[id]?.some((layer) => on.has(layer)) ?? true;
}

/** Places are the ground of the map: the filter leaves them. A block goes with its park, where that is here to be asked. */
function predicateOf({
  data,
  filter,
  shown,
  layer,
  on,
}: Drawing): (id: string, properties: TileProperties) => boolean {
  const known = new Set(carried(layer).map(({ name }) => name));
  const here = (object: TileProperties): boolean => isOfPlan(data, known, object);
  const passes = (object: TileProperties): boolean =>
    here(object) &&
    passesCounty(filter, known, object) &&
    passesIndustry(data, filter, known, object);
  switch (layer.id) {
    case "towns":
    case "transport":
      return (_, object) => here(object);
    case "park-boundaries":
      return (_, object) => here(object) && isLeft(data, shown, object.parkId);
    case "parks":
      return (_, object) =>
        isKindOn(object, on) && passes(object) && passesParkKind(filter, object);
    case "enterprises":
      return (_, object) => passes(object) && passesKindOfParks(data, filter, object);
    default:
      return (_, object) => passes(object);
  }
}

function isLeft(
  data: PlanData,
  shown: ShownIds | null,
  parkId: TileProperties[string] | undefined,
): boolean {
  const known = typeof parkId === "string" && data.parkById.has(parkId);
  return shown === null || !known || shown.parks.has(parkId);
}

function isKindOn(object: TileProperties, on: ReadonlySet<LayerId>): boolean {
  const kind = parkKindOf(object);
  return kind !== null && kind !== "core" && on.has(kindGroup(kind));
}

function selectionOf(layer: Layer, id: string, { parkId }: TileProperties): MapSelection {
  switch (layer.id) {
    case "enterprises":
      return { kind: "enterprise", id };
    case "parks":
      return { kind: "park", id };
    case "towns":
      return { kind: "town", id };
    case "transport":
      return { kind: "transport", id };
    case "park-boundaries":
      return { kind: "park", id: typeof parkId === "string" ? parkId : id };
    default:
      return { kind: "feature", layer: layer.id, id };
  }
}
