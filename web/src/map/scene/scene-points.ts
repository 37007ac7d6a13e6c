/** Firms, stations, towns, and the stacks of what is known only to the county. */
import { isCoarse, type Hosting, type Located } from "./hosting";
import { inStack, layerOfKind, minorSymbol } from "./scene-minor";
import { nameRow } from "./scene-rows";
import { firmTone, parkTone, toned } from "./tones";
import { isSame, type SceneInput, type SceneSymbol } from "./scene-types";
import { COARSE_M, colour, size, text } from "../values/tokens";
import type { MapEnterprise, MapPark, MapSelection, MapTown, MapTransport } from "../values/types";

export function enterpriseSymbols(
  input: SceneInput,
  hosting: Hosting,
  level: number,
): readonly SceneSymbol[] {
  if (!input.layers.has("enterprise")) return [];
  return hosting.enterprises.flatMap((enterprise) => {
    const selection: MapSelection = { kind: "enterprise", id: enterprise.id };
    const selected = isSame(input.selection, selection);
    if (!selected && (level < 9 || inStack(enterprise, level))) return [];
    const located = (enterprise.accuracyM ?? COARSE_M) <= 1000;
    const tone = selected ? "full" : firmTone(input.shown, enterprise.id);
    return [
      minorSymbol(input, selection, enterprise, {
        tone,
        glyph: {
          kind: "bead",
          palette: toned(enterprise.palette, tone),
          dashed: isCoarse(enterprise),
        },
        half: (located ? size.beadRadiusLocated : size.beadRadius) + 0.5,
        priority: 6,
        rows: [nameRow(enterprise.label, text.enterprise, colour.ink)],
        reach: 46,
      }),
    ];
  });
}

/** One dashed circle per place for what is known only to the county. */
export function stackSymbols(
  input: SceneInput,
  hosting: Hosting,
  level: number,
): readonly SceneSymbol[] {
  if (level < (input.compact ? 9 : 8) || level > 11) return [];
  const members = new Map<string, { at: Located<MapPark | MapEnterprise>; ids: MapSelection[] }>();
  const add = (object: Located<MapPark | MapEnterprise>, selection: MapSelection): void => {
    if (!isCoarse(object) || isSame(input.selection, selection)) return;
    const { lon, lat } = object.position;
    const key = `${object.countyCode ?? ""}|${lon.toFixed(3)}|${lat.toFixed(3)}`;
    const group = members.get(key) ?? { at: object, ids: [] };
    group.ids.push(selection);
    members.set(key, group);
  };
  for (const park of hosting.parks) {
    const counted =
      park.kind !== "park" && park.kind !== "core" && input.layers.has(layerOfKind[park.kind]);
    if (counted && parkTone(input.shown, park.id) !== "quiet") {
      add(park, { kind: "park", id: park.id });
    }
  }
  if (input.layers.has("enterprise")) {
    for (const firm of hosting.enterprises) {
      if (firmTone(input.shown, firm.id) !== "quiet")
        add(firm, { kind: "enterprise", id: firm.id });
    }
  }
  return [...members].map(([key, { at, ids }]) => ({
    key: `stack:${key}`,
    position: at.position,
    selections: ids,
    glyph: { kind: "stack", count: ids.length },
    half: size.stack / 2,
    priority: 4,
    accuracyM: COARSE_M,
    selected: false,
    rows: [],
    keepLabel: false,
    keepPlace: input.shown !== null,
    reach: 46,
    title: "",
  }));
}

const transportHalf = {
  airport: size.airport / 2,
  port: size.port / 2,
  rail_station: size.station / 2,
  expressway_interchange: size.exit / 2,
} as const;

export function transportSymbols(input: SceneInput, level: number): readonly SceneSymbol[] {
  if (!input.layers.has("transport")) return [];
  const first = ({ kind }: MapTransport): number => firstLevel(kind, input.compact);
  return input.data.transport.flatMap((item) => {
    const selection: MapSelection = { kind: "transport", id: item.id };
    if (level < first(item) && !isSame(input.selection, selection)) return [];
    return [
      minorSymbol(input, selection, item, {
        tone: "full",
        glyph: { kind: item.kind },
        half: transportHalf[item.kind],
        priority: 5,
        rows: level >= 9 ? [nameRow(item.label, text.transport, colour.ink2)] : [],
        reach: 46,
      }),
    ];
  });
}

/** Exits are many and say little before one looks at a county. */
function firstLevel(kind: MapTransport["kind"], compact: boolean): number {
  switch (kind) {
    case "airport":
      return compact ? 9 : 8;
    case "port":
    case "rail_station":
      return 9;
    case "expressway_interchange":
      return 10;
  }
}

export function townSymbols(input: SceneInput, level: number): readonly SceneSymbol[] {
  if (!input.layers.has("towns")) return [];
  const first = (town: MapTown): number => (town.core ? 9 : 10);
  return input.data.towns.flatMap((town) => {
    const selection: MapSelection = { kind: "town", id: town.id };
    if (level < first(town) && !isSame(input.selection, selection)) return [];
    return [
      minorSymbol(
        input,
        selection,
        { ...town, accuracyM: null },
        {
          tone: "full",
          glyph: { kind: "town" },
          half: size.town / 2 + 0.5,
          priority: town.core ? 4 : 7,
          rows: [nameRow(town.label, text.minor, colour.ink2)],
          reach: 8,
        },
      ),
    ];
  });
}
