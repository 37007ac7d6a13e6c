/** What symbols smaller than a seal have in common. */
import { isCoarse, type Located } from "./hosting";
import { nameRow } from "./scene-rows";
import { isSame, keyOf, type LabelRow, type SceneInput, type SceneSymbol } from "./scene-types";
import { COARSE_M, colour, size, text } from "../values/tokens";
import type { LayerId, MapPark, MapSelection, Tone } from "../values/types";

export const layerOfKind = {
  core: "core",
  park: "park",
  featured_park: "featured_park",
  sub_park: "sub_park",
  site: "other",
  town: "other",
} as const satisfies Record<MapPark["kind"], LayerId>;

/** Known only to the county, and shown as part of a stack at this level. */
export function inStack(object: { readonly accuracyM: number | null }, level: number): boolean {
  return isCoarse(object) && level <= 11;
}

export type Minor = Pick<SceneSymbol, "glyph" | "half" | "priority" | "reach"> & {
  readonly rows: readonly LabelRow[];
  /** What stands beside the filter has no name on the map. */
  readonly tone: Tone;
};

export function minorSymbol(
  input: SceneInput,
  selection: MapSelection,
  object: Located<{
    readonly label: string;
    readonly accuracyM: number | null;
    readonly position: unknown;
  }>,
  { tone, ...minor }: Minor,
): SceneSymbol {
  const selected = isSame(input.selection, selection);
  return {
    ...minor,
    key: keyOf(selection),
    position: object.position,
    selections: [selection],
    half: selected ? minor.half * size.selectedScale : minor.half,
    priority: selected ? 0 : minor.priority,
    accuracyM: object.accuracyM ?? COARSE_M,
    selected,
    rows: selected
      ? [nameRow(object.label, text.parkSelected, colour.ink)]
      : tone === "quiet"
        ? []
        : minor.rows,
    keepLabel: selected,
    keepPlace: selected || (input.shown !== null && tone === "full"),
    title: object.label,
  };
}
