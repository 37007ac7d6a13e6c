/** How the filter colours things: full, as a tinted outline, or grey. */
import { colour } from "../values/tokens";
import type { MapPalette, MapSelection, MapShape, ShownIds, Tone } from "../values/types";

/** The key of a palette that stands for no industry. */
export const QUIET_KEY = "quiet";

export function parkTone(shown: ShownIds | null, id: string): Tone {
  return shown === null ? "full" : (shown.parks.get(id) ?? "quiet");
}

export function firmTone(shown: ShownIds | null, id: string): Tone {
  return shown === null ? "full" : (shown.enterprises.get(id) ?? "quiet");
}

/** `id`: of the element; what is no element of the layout has nothing a filter could ask for. */
export function elementTone(shown: ShownIds | null, id: string | null): Tone {
  return shown === null || id === null ? "full" : (shown.layout.get(id) ?? "quiet");
}

/** An extent is asked for as an element of the layout and as the park of that name. */
export function shapeTone(
  shown: ShownIds | null,
  { id, parkIds }: Pick<MapShape, "id" | "parkIds">,
): Tone {
  const tones = [elementTone(shown, id), ...parkIds.map((parkId) => parkTone(shown, parkId))];
  return tones.includes("full") ? "full" : tones.includes("also") ? "also" : "quiet";
}

/** No filter asks for places: they stay. */
export function toneOf(shown: ShownIds | null, { kind, id }: MapSelection): Tone {
  switch (kind) {
    case "park":
      return parkTone(shown, id);
    case "enterprise":
      return firmTone(shown, id);
    case "layout":
      return elementTone(shown, id);
    case "county":
    case "transport":
    case "town":
    case "feature":
      return "full";
  }
}

/** Ink at a fifth on the ground of the map, opaque so that what lies under it stays hidden. */
const quiet: MapPalette = {
  key: QUIET_KEY,
  seal: "",
  fill: "#D1CFCB",
  edge: colour.quiet,
  text: colour.quiet,
  tint: "#E6E4DF",
  ink: "#FFFFFF",
};

export function toned(palette: MapPalette, tone: Tone): MapPalette {
  switch (tone) {
    case "full":
      return palette;
    case "also":
      return { ...palette, fill: palette.tint, ink: palette.text };
    case "quiet":
      return { ...quiet, seal: palette.seal };
  }
}
