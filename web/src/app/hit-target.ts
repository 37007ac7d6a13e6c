/** What a hit of the search opens. */
import type { SearchHit } from "@/api";
import { objectKinds, type ObjectRef } from "@/features/catalogue";

/** Kinds without a panel of their own are shown as their layer describes them. */
const layers: ReadonlyMap<string, string> = new Map([
  ["project", "projects"],
  ["measure", "measures"],
  ["organ", "organs"],
  ["base", "bases"],
  ["statement", "statements"],
]);

/**
 * The panel of the object, that of its layer where it has none of its own, or the clause that speaks of it; null where
 * there is none of them.
 */
export function targetOf(hit: SearchHit): ObjectRef | null {
  const shown = wholeOf(hit);
  const kind = objectKinds.find((known) => known === shown.kind);
  if (kind !== undefined) {
    return { kind, id: shown.id };
  }
  const layer = layers.get(hit.kind);
  if (layer !== undefined) {
    return { kind: "feature", layer, id: hit.id };
  }
  return hit.source === null
    ? null
    : { kind: "source", id: hit.source.document, clause: hit.source.clause };
}

/** A link is shown in its chain. */
function wholeOf({ kind, id }: SearchHit): { readonly kind: string; readonly id: string } {
  return kind === "chain-link" ? { kind: "chain", id: id.replace(/\/.*/, "") } : { kind, id };
}
