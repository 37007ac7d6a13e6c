/** Which layers of the catalogue the map draws from tiles. */
import type { Layer } from "@/api";
import { layerOfPart, largeParts } from "@/features/catalogue";
import type { Atlas } from "../state/atlas";

/** The layers of the catalogue that the map draws in its own way. */
const ownLayers: ReadonlySet<string> = new Set([
  "counties",
  "layout",
  ...largeParts.map((part) => layerOfPart[part]),
]);

/** The layers of the catalogue that come as their descriptor says. */
export function extraLayers(layers: readonly Layer[]): readonly Layer[] {
  return layers.filter(({ id, geometry }) => geometry !== "none" && !ownLayers.has(id));
}

/**
 * Areas below, then what the reader has added, then firms and parks.
 *
 * @param beneath what a desk has under it
 */
export function wantedLayers(atlas: Atlas, beneath: readonly string[]): readonly Layer[] {
  const frame = atlas.frame.value;
  const data = atlas.data.value;
  if (frame.state !== "ready" || data === null) {
    return [];
  }
  const { shownLayers, hiddenLayers, day } = atlas.link.value;
  const partial = [
    ...[...data.partial].map((part) => layerOfPart[part]),
    ...(day === null || hiddenLayers.has("blocks") ? [] : [layerOfPart.boundaries]),
  ];
  const rank = ({ id, geometry }: Layer): number =>
    geometry === "polygon" ? 0 : 1 + ["enterprises", "parks"].indexOf(id) + 1;
  return frame.value.layers
    .filter(({ id }) => shownLayers.has(id) || beneath.includes(id) || partial.includes(id))
    .filter(
      ({ geometry, id }) => geometry !== "none" && (!ownLayers.has(id) || partial.includes(id)),
    )
    .sort((a, b) => rank(a) - rank(b));
}
