/** Points of objects by their names; apart from what edits them, so that a panel can lead there without it. */

/** The kinds of objects that get a point where their plan names none. */
const placed = ["enterprise", "park"] as const;
export type PlacedKind = (typeof placed)[number];

/** What the points of this kind are of; null for every other kind of row. */
export function placedKindOf(kind: string): PlacedKind | null {
  return placed.find((each) => placeKindOf(each) === kind) ?? null;
}

/** The kind of the points of such objects. */
export function placeKindOf(kind: PlacedKind): string {
  return `${kind}-places`;
}

/** The point of this object as outlets know it. */
export function placeIdOf(object: string): string {
  return `${object}-place`;
}

/** The object that this point is of. */
export function objectOf(placeId: string): string {
  return placeId.replace(/-place$/, "");
}
