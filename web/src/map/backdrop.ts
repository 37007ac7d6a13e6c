import type { GroundData } from "./paint/ground";
import type { Overlay } from "./paint/overlay";
import { haloOf, outlineOf } from "./paint/selection";
import { smoothed } from "./paint/smooth";
import type { StageState } from "./stage-state";
import type { MapData, MapLabels, MapSelection } from "./values/types";

/** The borders as they are drawn, made once for each set of counties. */
export class Backdrop {
  #given: MapData["counties"] = [];
  #smooth: MapData["counties"] = [];

  /** True when these are other counties than before. */
  take(counties: MapData["counties"]): boolean {
    if (counties === this.#given) return false;
    this.#given = counties;
    this.#smooth = smoothed(counties);
    return true;
  }

  /** The data with the borders that are drawn. */
  dressed(data: MapData): MapData {
    return { ...data, counties: this.#smooth };
  }
}

const NOTHING: readonly never[] = [];

/** What of the data the ground is painted from. */
export function groundOf({ counties, shapes, blocks, drawings, base }: MapData): GroundData {
  return { counties, shapes, blocks, drawings: drawings ?? NOTHING, base: base ?? NOTHING };
}

/** What comes and goes over the ground; the county of a filter is framed as a selected one is. */
export function overlayOf(
  { selection, nearby, here, shown }: StageState,
  drawn: MapData,
  marked: { readonly hover: MapSelection | null; readonly labels: MapLabels },
): Overlay {
  const county = shown?.county ?? null;
  const framed: MapSelection | null = county === null ? null : { kind: "county", id: county };
  const outlined = [framed, selection, marked.hover].filter((one) => one !== null);
  return {
    halo: haloOf(drawn, selection),
    outlines: outlined.flatMap((one) => outlineOf(drawn, one)),
    nearby,
    here,
    labels: marked.labels,
  };
}
