/** What the panels of the workspace 数据 share with the screen around them. */
import { inject, onScopeDispose, watch, type InjectionKey, type Ref, type ShallowRef } from "vue";
import type { DeskScene, MapPosition } from "@/map";
import type { DataPlace } from "./place";

/** What is done on the map with a shape that a panel edits. */
export interface DeskHands {
  /** A click beside every mark. */
  readonly clicked: (position: MapPosition) => void;
  readonly chosen: (key: string) => void;
  readonly moved: (key: string, to: MapPosition, phase: "moving" | "moved") => void;
}

export interface DataDesk {
  readonly go: (place: DataPlace) => void;
  /** The same without a step for the way back, and without moving the focus. */
  readonly adjust: (place: DataPlace) => void;
  /** What is on the map in place of the plan; null where the plan is. */
  readonly scene: ShallowRef<DeskScene | null>;
  /** The key of what a list or the mouse points at. */
  readonly pointed: Ref<string | null>;
  /** The key of the mark that was clicked last. */
  readonly chosen: Ref<string | null>;
  /** Who edits a shape; null while nobody does. */
  readonly hands: ShallowRef<DeskHands | null>;
  /** Where the map was clicked last while a desk has it. */
  readonly clicked: Ref<MapPosition | null>;
  /** Brings a box into sight, west, south, east, north. */
  readonly look: (bounds: NonNullable<DeskScene["bounds"]>) => void;
  /** There is no room to work, only to read. */
  readonly small: Readonly<Ref<boolean>>;
}

export const dataDeskKey: InjectionKey<DataDesk> = Symbol("data desk");

/** @throws Error outside the application */
export function useDataDesk(): DataDesk {
  const desk = inject(dataDeskKey);
  if (desk === undefined) {
    throw new Error("Nobody provides the data desk");
  }
  return desk;
}

/** Keeps the map in step with what a panel wants on it, for as long as the panel is there. */
export function useScene(desk: DataDesk, scene: () => DeskScene | null): void {
  watch(
    scene,
    (now) => {
      desk.scene.value = now;
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    desk.scene.value = null;
    desk.pointed.value = null;
    desk.clicked.value = null;
  });
}
