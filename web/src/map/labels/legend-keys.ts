import type { PlacedSymbol } from "./compose";
import { QUIET_KEY, toneOf } from "../scene/tones";
import type { LabelRow } from "../scene/scene-types";
import type {
  LayerId,
  LegendKey,
  MapData,
  MapPalette,
  MapSelection,
  ShownIds,
} from "../values/types";

/** What decides about the legend beside the symbols. */
export interface Explained {
  readonly data: MapData;
  readonly layers: ReadonlySet<LayerId>;
  readonly shown: ShownIds | null;
}

/** What the legend has to explain now: only signs that are on the map, and none that a filter has turned grey. */
export function legendKeys(
  symbols: readonly PlacedSymbol[],
  { data, layers, shown }: Explained,
): ReadonlySet<LegendKey> {
  const keys = new Set<LegendKey>();
  const addPalette = ({ key }: MapPalette): void => {
    if (key !== QUIET_KEY) keys.add(`industry:${key}`);
  };
  for (const layer of areaLayers) {
    if (layers.has(layer) && hasContent(data, layer)) keys.add(layer);
  }
  const kinds = new Map(data.parks.map((park) => [park.id, park.kind]));
  const add = (selection: MapSelection): void => {
    const tone = toneOf(shown, selection);
    if (tone === "quiet") return;
    if (tone === "also") keys.add("also");
    if (selection.kind === "enterprise") keys.add("enterprise");
    if (selection.kind === "town") keys.add("towns");
    if (selection.kind === "transport") keys.add("transport");
    if (selection.kind !== "park") return;
    const kind = kinds.get(selection.id);
    if (kind !== undefined) keys.add(kind === "site" || kind === "town" ? "other" : kind);
  };
  for (const { symbol, label } of symbols) {
    const { glyph } = symbol;
    if (glyph.kind === "stack") keys.add("stack");
    else symbol.selections.forEach(add);
    if ("palette" in glyph) addPalette(glyph.palette);
    if (glyph.kind === "seal" && glyph.look === "dashed") keys.add("coarse");
    if (isTransport(glyph.kind)) keys.add(`transport:${glyph.kind}`);
    for (const row of label?.rows ?? []) addRow(row, add, addPalette);
  }
  return keys;
}

function isTransport(
  kind: string,
): kind is "airport" | "port" | "rail_station" | "expressway_interchange" {
  return ["airport", "port", "rail_station", "expressway_interchange"].includes(kind);
}

const areaLayers = ["core", "counties", "boundaries", "blocks", "basemap", "layout"] as const;

function hasContent(data: MapData, layer: (typeof areaLayers)[number]): boolean {
  switch (layer) {
    case "core":
      return data.shapes.length > 0;
    case "counties":
    case "boundaries":
      return data.counties.some(({ geometry }) => geometry !== null);
    case "blocks":
      return data.blocks.length > 0;
    case "basemap":
      return (data.base ?? []).length > 0;
    case "layout":
      return (data.drawings ?? []).length > 0;
  }
}

function addRow(
  row: LabelRow,
  add: (selection: MapSelection) => void,
  addPalette: (palette: MapPalette) => void,
): void {
  if (row.kind === "text") {
    if (row.selection !== null) add(row.selection);
    if (row.diamond !== null) addPalette(row.diamond);
    return;
  }
  for (const cell of row.cells) {
    add(cell.selection);
    addPalette(cell.palette);
  }
}
