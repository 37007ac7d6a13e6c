/** Decides what the map shows at a zoom level, for a filter, a set of layers and a selection. */
import { hostingOf, isCoarse, type Hosting, type Located } from "./hosting";
import { inStack, layerOfKind, minorSymbol } from "./scene-minor";
import { enterpriseSymbols, stackSymbols, townSymbols, transportSymbols } from "./scene-points";
import { firmsRow, hostRows, nameRow } from "./scene-rows";
import { isSame, keyOf, levelOf, type Glyph } from "./scene-types";
import type { SceneInput, SceneSymbol } from "./scene-types";
import { COARSE_M, colour, size, text } from "../values/tokens";
import type { MapPark, MapSelection } from "../values/types";

export function sceneOf(input: SceneInput): readonly SceneSymbol[] {
  const hosting = hostingOf(input.data, input.visible);
  const level = levelOf(input.zoom);
  return [
    ...parkSymbols(input, hosting, level),
    ...enterpriseSymbols(input, hosting, level),
    ...stackSymbols(input, hosting, level),
    ...transportSymbols(input, level),
    ...townSymbols(input, level),
  ];
}

const firstLevel = { core: 0, park: 0, featured_park: 9, sub_park: 9, site: 10, town: 10 } as const;

function parkSymbols(input: SceneInput, hosting: Hosting, level: number): readonly SceneSymbol[] {
  return hosting.parks.flatMap((park) => {
    const on = input.layers.has(layerOfKind[park.kind]);
    if (park.kind === "park") return on ? hostSymbols(input, hosting, park, level) : [];
    const selected = isSame(input.selection, { kind: "park", id: park.id });
    if (!selected && (!on || level < firstLevel[park.kind] || inStack(park, level))) return [];
    return [minorPark(input, hosting, park, level)];
  });
}

/** A park with what is shown under its name; from level 12 on its nested parks stand around it. */
function hostSymbols(
  input: SceneInput,
  hosting: Hosting,
  park: Located<MapPark>,
  level: number,
): readonly SceneSymbol[] {
  const selection: MapSelection = { kind: "park", id: park.id };
  const selected = isSame(input.selection, selection);
  const ghost = input.visible !== null && !input.visible.parks.has(park.id);
  const guests = hosting.guests.get(park.id);
  const spread = level >= 12 && input.layers.has("sub_park");
  const rows = level >= 9 ? hostRows(input, guests, spread, selected) : [];
  if (ghost && rows.length === 0 && level >= 9) return [];
  const look = ghost ? "ghost" : isCoarse(park) ? "dashed" : "solid";
  const symbol: SceneSymbol = {
    key: keyOf(selection),
    position: park.position,
    selections: [selection],
    glyph: { kind: "seal", palette: park.palette, look },
    half: sealSize(park, input.compact, selected) / 2,
    priority: selected ? 0 : 2,
    accuracyM: park.accuracyM ?? COARSE_M,
    selected,
    rows: [
      nameRow(
        park.label,
        ghost ? text.parkGhost : selected ? text.parkSelected : text.park,
        ghost ? colour.ink3 : colour.ink,
      ),
      ...rows,
      ...(level >= 9 && !ghost ? firmsRow(input, park) : []),
    ],
    keepLabel: true,
    reach: 46,
    title: park.label,
  };
  const nested = spread ? (guests?.nested ?? []) : [];
  return [symbol, ...nested.map((guest) => nestedSymbol(input, guest, park))];
}

function nestedSymbol(input: SceneInput, park: MapPark, host: Located<MapPark>): SceneSymbol {
  const placed = { ...park, position: host.position, accuracyM: park.accuracyM ?? host.accuracyM };
  const glyph: Glyph = { kind: "square", palette: park.palette };
  return minorSymbol(input, { kind: "park", id: park.id }, placed, {
    glyph,
    half: size.square / 2 + 1,
    priority: 8,
    rows: [nameRow(park.label, text.minor, colour.ink2)],
    reach: 90,
  });
}

function sealSize(park: MapPark, compact: boolean, selected: boolean): number {
  const normal = compact ? size.sealPhone : size.seal;
  const emphasised = compact ? size.sealEmphasisedPhone : size.sealEmphasised;
  return (park.emphasised ? emphasised : normal) * (selected ? size.selectedScale : 1);
}

/** Everything but a host: the kind decides symbol, label and from which level on it is named. */
function minorPark(
  input: SceneInput,
  hosting: Hosting,
  park: Located<MapPark>,
  level: number,
): SceneSymbol {
  const selection: MapSelection = { kind: "park", id: park.id };
  const { palette } = park;
  switch (park.kind) {
    case "featured_park":
      return minorSymbol(input, selection, park, {
        glyph: { kind: "diamond", palette },
        half: size.diamond / 2 + 1,
        priority: 4,
        rows: [
          nameRow(park.label, text.featured, palette.text),
          ...hostRows(input, hosting.guests.get(park.id), false, false),
        ],
        reach: 46,
      });
    case "sub_park":
      return minorSymbol(input, selection, park, {
        glyph: { kind: "square", palette },
        half: size.square / 2 + 1,
        priority: 8,
        rows: level >= 12 ? [nameRow(park.label, text.minor, colour.ink2)] : [],
        reach: 46,
      });
    case "core":
    case "park":
    case "site":
    case "town":
      return minorSymbol(input, selection, park, {
        glyph: { kind: "triangle", palette, dashed: isCoarse(park) },
        half: size.triangle / 2,
        priority: 7,
        rows: [nameRow(park.label, text.minor, colour.ink2)],
        reach: 46,
      });
  }
}
