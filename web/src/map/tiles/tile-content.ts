/** What of the tiles of one layer is on the screen, kept while neither tiles nor filter change. */
import { piecesOf, placingOf, liesWithin, type Piece, type TileEntry } from "./tile-pieces";
import type { Point } from "../values/boxes";
import type { Drawn } from "./tile-hits";
import { touches, type PaintedPiece } from "./tile-paint";
import type { TileFeature } from "./tile-features";
import type { MapTileLayer, TileLook } from "../values/tile-types";

/** The shown features of each tile with their looks; a new one for each filter. */
export class TileContent {
  readonly #layer: MapTileLayer;
  readonly #shown = new WeakMap<readonly TileFeature[], readonly Drawn[]>();

  constructor(layer: MapTileLayer) {
    this.#layer = layer;
  }

  /** `origin`: the corner of the picture in px of the world at this zoom. */
  pieces(
    entries: readonly TileEntry[],
    at: { readonly zoom: number; readonly level: number; readonly origin: Point },
  ): readonly PaintedPiece[] {
    return piecesOf(entries, at.level).map((piece) => ({
      placing: placingOf(piece.tile, at.zoom, at.origin),
      within: piece.within,
      full: piece.full,
      ...this.#split(piece),
    }));
  }

  /** Points once each; areas wherever they reach; an area that has shrunk to a point is a speck. */
  #split({ features, within }: Piece): Pick<PaintedPiece, "points" | "areas"> {
    const drawn = this.#drawn(features);
    const points = drawn.flatMap(({ feature, look }) =>
      feature.kind === "point"
        ? feature.parts.flatMap((part) =>
            part.flatMap((at) => (liesWithin(within, at) ? [{ feature, look, at }] : [])),
          )
        : [],
    );
    const areas = drawn.filter(
      ({ feature }) =>
        feature.kind === "area" && feature.parts.some((ring) => touches(within, ring)),
    );
    return { points, areas };
  }

  #drawn(features: readonly TileFeature[]): readonly Drawn[] {
    const known = this.#shown.get(features);
    if (known !== undefined) return known;
    const { isShown, lookOf } = this.#layer;
    const drawn = features.flatMap((feature) => {
      const { id, properties } = feature;
      return isShown(id, properties) ? [{ feature, look: lookOf(id, properties) }] : [];
    });
    this.#shown.set(features, drawn);
    return drawn;
  }
}

/** Every sign that the legend has to explain. */
export function keysOf(pieces: readonly PaintedPiece[]): ReadonlySet<string> {
  const looks = new Set<TileLook>();
  for (const { points, areas } of pieces) {
    for (const { look } of points) looks.add(look);
    for (const { look } of areas) looks.add(look);
  }
  return new Set([...looks].flatMap(({ keys }) => keys));
}
