/** Decides what the map shows at a zoom level, for a filter, a set of layers and a selection. */
import { hostingOf, isCoarse, type Guests, type Hosting, type Located } from "./hosting";
import { inStack, layerOfKind, minorSymbol } from "./scene-minor";
import { enterpriseSymbols, stackSymbols, townSymbols, transportSymbols } from "./scene-points";
import { firmsRow, hostRows, nameRow } from "./scene-rows";
import { isSame, keyOf, levelOf, type Glyph } from "./scene-types";
import type { SceneInput, SceneSymbol } from "./scene-types";
import { firmTone, parkTone, toned } from "./tones";
import { COARSE_M, colour, size, text, type TextStyle } from "../values/tokens";
import type { MapPalette, MapPark, MapSelection, Tone } from "../values/types";

export function sceneOf(input: SceneInput): readonly SceneSymbol[] {
  const hosting = hostingOf(input.data);
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
    if (park.kind === "park" || park.kind === "core")
      return on ? hostSymbols(input, hosting, park, level) : [];
    const selected = isSame(input.selection, { kind: "park", id: park.id });
    const early = level < firstLevel[park.kind] && !isAskedFor(input, park);
    if (!selected && (!on || early || inStack(park, level))) return [];
    return [minorPark(input, hosting, park, level)];
  });
}

/** What a filter asks for is drawn at every scale: the list counts it as being on the map. */
function isAskedFor({ shown }: SceneInput, park: MapPark): boolean {
  return shown !== null && parkTone(shown, park.id) === "full";
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
  const tone = selected ? "full" : parkTone(input.shown, park.id);
  const guests = hosting.guests.get(park.id);
  const spread = level >= 12 && input.layers.has("sub_park");
  const named = tone !== "quiet" || hasShownGuest(input, guests);
  // What a filter counts under a name is told at every scale.
  const detailed = level >= 9 || input.shown !== null;
  const rows = detailed && named ? hostRows(input, guests, spread, selected) : [];
  const symbol: SceneSymbol = {
    key: keyOf(selection),
    position: park.position,
    selections: [selection],
    glyph: {
      kind: "seal",
      palette: toned(sealPalette(park), tone),
      look: isCoarse(park) ? "dashed" : "solid",
    },
    half: sealSize(park, input.compact, selected) / 2,
    priority: selected ? 0 : 2,
    accuracyM: park.accuracyM ?? COARSE_M,
    selected,
    rows: named
      ? [
          nameRow(
            park.label,
            nameStyle(tone, selected),
            tone === "quiet" ? colour.ink3 : colour.ink,
          ),
          ...rows,
          ...(level >= 9 && tone !== "quiet" ? firmsRow(input, park) : []),
        ]
      : [],
    keepLabel: named,
    keepPlace: true,
    reach: reachAt(level),
    title: park.label,
  };
  const nested = spread ? (guests?.nested ?? []) : [];
  return [symbol, ...nested.map((guest) => nestedSymbol(input, guest, park))];
}

/** How far a seal may be moved off another: a few kilometres, and so fewer px the smaller the scale. */
function reachAt(level: number): number {
  return level >= 9 ? 46 : Math.max(0, 46 - (9 - level) * 16);
}

/** The core has no industry of its own among the parks' colours: its edge says what it is. */
function sealPalette({ kind, palette }: MapPark): MapPalette {
  return kind === "core" ? { ...palette, edge: colour.core } : palette;
}

function nameStyle(tone: Tone, selected: boolean): TextStyle {
  if (tone === "quiet") return text.parkGhost;
  return selected ? text.parkSelected : text.park;
}

function hasShownGuest({ shown }: SceneInput, guests: Guests | undefined): boolean {
  if (guests === undefined) return false;
  const { featured, nested, others, enterprises } = guests;
  return (
    [...featured, ...nested, ...others].some(({ id }) => parkTone(shown, id) !== "quiet") ||
    enterprises.some(({ id }) => firmTone(shown, id) !== "quiet")
  );
}

function nestedSymbol(input: SceneInput, park: MapPark, host: Located<MapPark>): SceneSymbol {
  const placed = { ...park, position: host.position, accuracyM: park.accuracyM ?? host.accuracyM };
  const tone = parkTone(input.shown, park.id);
  const glyph: Glyph = { kind: "square", palette: toned(park.palette, tone) };
  return minorSymbol(input, { kind: "park", id: park.id }, placed, {
    tone,
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
  const tone = parkTone(input.shown, park.id);
  const palette = toned(park.palette, tone);
  switch (park.kind) {
    case "featured_park":
      return minorSymbol(input, selection, park, {
        tone,
        glyph: { kind: "diamond", palette },
        half: size.diamond / 2 + 1,
        priority: 4,
        rows: [
          nameRow(park.label, text.featured, park.palette.text),
          ...hostRows(input, hosting.guests.get(park.id), false, false),
        ],
        reach: 46,
      });
    case "sub_park":
      return minorSymbol(input, selection, park, {
        tone,
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
        tone,
        glyph: { kind: "triangle", palette, dashed: isCoarse(park) },
        half: size.triangle / 2,
        priority: 7,
        rows: [nameRow(park.label, text.minor, colour.ink2)],
        reach: 46,
      });
  }
}
