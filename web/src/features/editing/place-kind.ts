/** Points of firms by their names; apart from what edits them, so that a panel can lead there without it. */

/** The kind of such points. */
export const placeKind = "enterprise-places";

/** The point of this firm as outlets know it. */
export function placeIdOf(firm: string): string {
  return `${firm}-place`;
}

export function firmOf(placeId: string): string {
  return placeId.replace(/-place$/, "");
}
