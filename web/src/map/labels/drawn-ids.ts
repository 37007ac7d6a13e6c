import { keyOf, type LabelRow, type SceneSymbol } from "../scene/scene-types";
import { toneOf } from "../scene/tones";
import type { MapSelection, MapShape, ShownIds } from "../values/types";

/** Which objects the picture holds at this scale: those the filter counts, and those it names too. By `keyOf`, sorted. */
export interface DrawnIds {
  readonly full: readonly string[];
  readonly also: readonly string[];
}

/** `shapes`: the extents that are drawn; a core is on the map as its extent. */
export function drawnIds(
  symbols: readonly SceneSymbol[],
  shapes: readonly MapShape[],
  shown: ShownIds | null,
): DrawnIds {
  const selections = [
    ...symbols.flatMap((symbol) => [...symbol.selections, ...symbol.rows.flatMap(selectionsOf)]),
    ...shapes.flatMap(({ parkIds }) => parkIds.map((id): MapSelection => ({ kind: "park", id }))),
  ];
  const those = (wanted: "full" | "also"): readonly string[] =>
    [...new Set(selections.filter((one) => toneOf(shown, one) === wanted).map(keyOf))].sort();
  return { full: those("full"), also: those("also") };
}

function selectionsOf(row: LabelRow): readonly MapSelection[] {
  if (row.kind === "tally") return row.all;
  return row.selection === null ? [] : [row.selection];
}
