/** What is drawn around the selected object: its firms, and the way to the nearest airport, exit and station. */
import { computed, shallowRef, watch, type ComputedRef } from "vue";
import type { NearbyItem, Position } from "@/api";
import {
  enterprisePalette,
  formatRef,
  nameOf,
  type ObjectRef,
  type PlanData,
} from "@/features/catalogue";
import {
  distanceLine,
  distanceWords,
  nearestOfEach,
  originStanding,
  surroundingsOnce,
} from "@/features/nearby";
import type { NearbyView } from "@/map";
import type { Atlas } from "../state/atlas";

/** The ring around it, by which the eye measures. */
const ringM = 10_000;
/** The sorts that a line leads to; a port may be a province away. */
const sorts: readonly string[] = ["airport", "expressway_interchange", "rail_station", "transport"];

/** Ring and firms come at once, the distances when the service has measured them. */
export function useSelectionScene(atlas: Atlas): ComputedRef<NearbyView | null> {
  const measured = shallowRef<{ readonly from: string; readonly items: readonly NearbyItem[] }>();

  watch(
    () => placed(atlas)?.from,
    async (from) => {
      if (from !== undefined) {
        // Without an answer the panel says so; the map has the ring.
        const answer = await surroundingsOnce(from).catch(() => null);
        measured.value = { from, items: answer?.items ?? [] };
      }
    },
  );
  return computed(() => {
    const data = atlas.data.value;
    const origin = placed(atlas);
    if (data === null || origin === null) {
      return null;
    }
    const { ref, from, position } = origin;
    const items = measured.value?.from === from ? measured.value.items : [];
    return {
      origin: position,
      radiusM: ringM,
      hits: linesTo(data, ref, items),
      members: ref.kind === "park" ? firmsOf(data, ref.id) : [],
    };
  });
}

interface Placed {
  readonly ref: ObjectRef;
  readonly from: string;
  readonly position: Position;
}

/** The selected object, if one can measure from its own place. */
function placed(atlas: Atlas): Placed | null {
  const data = atlas.data.value;
  const ref = atlas.link.value.selection;
  const held =
    ref?.kind === "park"
      ? data?.parkById
      : ref?.kind === "enterprise"
        ? data?.enterpriseById
        : undefined;
  const position = ref === null ? null : (held?.get(ref.id)?.position ?? null);
  return ref === null || position === null ? null : { ref, from: formatRef(ref), position };
}

/** One line a sort: the nearest. */
function linesTo(data: PlanData, ref: ObjectRef, items: readonly NearbyItem[]): NearbyView["hits"] {
  const standing = originStanding(data, { kind: ref.kind, id: ref.id });
  const seen = new Set<string>();
  return nearestOfEach(data, items).flatMap(({ sort, item }) => {
    if (!sorts.includes(sort) || seen.has(sort)) {
      return [];
    }
    seen.add(sort);
    const { kind, id, position, name } = item;
    return [
      {
        kind,
        id,
        position,
        label: nameOf(data, { kind, id }, name),
        distanceText: distanceLine(distanceWords(item, standing)),
      },
    ];
  });
}

function firmsOf(data: PlanData, parkId: string): NonNullable<NearbyView["members"]> {
  return data.enterprises.flatMap(({ id, parkIds, position }) =>
    parkIds.includes(parkId) && position !== null
      ? [{ position, colour: enterprisePalette(data, id).text }]
      : [],
  );
}
