import type { Layer } from "@/api";

/** More features than this are not loaded as a whole: the layer is drawn from tiles and listed by pages. */
export const wholeLayerLimit = 2000;

/** The parts of a plan that can be too large. Its counties and its layout never are: they are its frame. */
export const largeParts = ["parks", "enterprises", "towns", "transport", "boundaries"] as const;
export type LargePart = (typeof largeParts)[number];

/** The layer of the catalogue that a part is read from. */
export const layerOfPart: Readonly<Record<LargePart, string>> = {
  parks: "parks",
  enterprises: "enterprises",
  towns: "towns",
  transport: "transport",
  boundaries: "park-boundaries",
};

/** The parts whose layers are above the limit. */
export function partialParts(layers: readonly Layer[]): ReadonlySet<LargePart> {
  const counts = new Map(layers.map(({ id, count }) => [id, count]));
  return new Set(
    largeParts.filter((part) => (counts.get(layerOfPart[part]) ?? 0) > wholeLayerLimit),
  );
}
