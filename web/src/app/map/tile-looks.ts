/** How the objects of tile-drawn layers look: as the same objects do where they are few. */
import type { Layer, PaletteEntry, ParkKind } from "@/api";
import type { PlanData } from "@/features/catalogue";
import { parkKindOf, words } from "@/features/list";
import type { LayerId, TileLook, TileProperties } from "@/map";
import type { Language } from "@/shared/i18n";

/** From here on a point says no more than the county. */
const coarseFromM = 10_000;

export type LookOf = (id: string, properties: TileProperties) => TileLook;

/** The look of a layer's objects. Equal objects share one look. */
export function looksOf(data: PlanData, layer: Layer, spoken: Language): LookOf {
  const made = new Map<string, TileLook>();
  const describe = describerOf(data, layer, spoken);
  return (id, properties) => {
    const look = describe(id, properties);
    const key = [
      look.shape,
      look.fill,
      look.edge,
      look.dashed,
      look.dash.join(),
      ...look.keys,
    ].join("|");
    const known = made.get(key) ?? look;
    made.set(key, known);
    return known;
  };
}

function describerOf(data: PlanData, layer: Layer, spoken: Language): LookOf {
  const plain = plainLook(layer);
  switch (layer.id) {
    case "enterprises":
      return (_, properties) => {
        const palette = paletteOf(data, properties);
        const keys = ["enterprise", industryKey(palette)];
        return { ...coloured(plain, palette, isCoarse(properties)), keys };
      };
    case "parks":
      return (_, properties) => {
        const palette = paletteOf(data, properties);
        const seal = spoken === "zh" ? palette.seal : palette.sealEn || palette.seal;
        return { ...parkLook(plain, properties, palette), seal };
      };
    case "park-boundaries":
      return (_, properties) => blockLook(data, plain, properties);
    case "towns":
      return () => ({ ...plain, keys: ["towns"] });
    case "transport":
      return () => ({ ...plain, keys: ["transport"] });
    case "parcels":
      return (_, properties) => parcelLook(plain, properties);
    case "control-zones":
      return (_, properties) => zoneLook(plain, properties);
    default:
      return (_, properties) => extraLook(data, layer, plain, properties);
  }
}

/** What the descriptor says. */
function plainLook({ style, geometry }: Layer): TileLook {
  const lines = { solid_line: [], dashed_line: [6, 3], dot_dashed_line: [12, 4, 2, 4] } as const;
  const { symbol, fill, edge, sizePx } = style;
  const isLine =
    symbol === "solid_line" || symbol === "dashed_line" || symbol === "dot_dashed_line";
  const area = geometry === "polygon";
  return {
    shape: isLine || symbol === "none" ? "square" : symbol,
    fill,
    edge,
    text: edge,
    // An area that has shrunk to a point is a speck.
    sizePx: area ? 2 : sizePx,
    dashed: area && symbol === "dashed_line",
    linePx: sizePx,
    dash: isLine ? lines[symbol] : [],
    keys: [],
  };
}

function extraLook(
  data: PlanData,
  layer: Layer,
  plain: TileLook,
  properties: TileProperties,
): TileLook {
  const keys = [`layer:${layer.id}`];
  const [industry] = words(properties.industryIds);
  if (industry === undefined) {
    return { ...plain, keys };
  }
  const palette = data.industries.paletteOf(industry);
  return {
    ...coloured(plain, palette, false),
    dashed: plain.dashed,
    keys: [...keys, industryKey(palette)],
  };
}

function coloured(plain: TileLook, palette: PaletteEntry, coarse: boolean): TileLook {
  const { fill, tint, edge, text } = palette;
  return { ...plain, fill: coarse ? tint : fill, edge, text, dashed: coarse };
}

const shapeOfKind: Readonly<
  Record<ParkKind, Pick<TileLook, "shape" | "sizePx"> & { key: LayerId }>
> = {
  core: { shape: "seal", sizePx: 24, key: "park" },
  park: { shape: "seal", sizePx: 24, key: "park" },
  featured_park: { shape: "diamond", sizePx: 12, key: "featured_park" },
  sub_park: { shape: "hollow", sizePx: 7, key: "sub_park" },
  site: { shape: "triangle", sizePx: 10, key: "other" },
  town: { shape: "triangle", sizePx: 10, key: "other" },
};

function parkLook(plain: TileLook, properties: TileProperties, palette: PaletteEntry): TileLook {
  const { shape, sizePx, key } = shapeOfKind[parkKindOf(properties) ?? "site"];
  return {
    ...coloured(plain, palette, isCoarse(properties)),
    shape,
    sizePx,
    ink: palette.ink,
    keys: [key, industryKey(palette)],
  };
}

/** Outline by precision class, docs/design/look.md §3. */
function blockLook(data: PlanData, plain: TileLook, properties: TileProperties): TileLook {
  const { parkId, precisionClass } = properties;
  const industry =
    typeof parkId === "string" ? data.parkById.get(parkId)?.primaryIndustryId : undefined;
  const base =
    industry === undefined ? plain : coloured(plain, data.industries.paletteOf(industry), false);
  const line = { surveyed: [], described: [12, 3], digitised: [6, 3], indicative: [9, 5] } as const;
  const dash =
    precisionClass === "surveyed" ||
    precisionClass === "described" ||
    precisionClass === "indicative"
      ? line[precisionClass]
      : line.digitised;
  return { ...base, dash, dashed: dash.length > 0, keys: ["blocks"] };
}

/** Lightness falls from stage to stage, so that grey print and the colour-blind keep them apart. */
const stageFills: Readonly<Record<string, string>> = {
  unready: "#F3ECDC",
  ready: "#E2CFA6",
  supplied: "#C09C62",
  built_other: "#8E7042",
  built_industrial: "#55421F",
  unbuildable: "#E9E3D6",
};

type ThemeLook = Pick<TileLook, "fill" | "edge" | "dash" | "pattern">;

/** As the map of a report has them. */
const themeLooks: Readonly<Record<string, ThemeLook>> = {
  "urban-development-boundary": { fill: "#EDE8EC", edge: "#5A3E85", dash: [12, 4, 2, 4] },
  "permanent-basic-farmland": { fill: "#EDF0D6", edge: "#6B7B1E", dash: [], pattern: "crops" },
  "ecological-redline": { fill: "#DCEBE2", edge: "#2B6B57", dash: [], pattern: "hatch" },
};

const seam = "#FFFFFF";

/** A parcel in the colour of its stage, with a white seam to its neighbours. */
export function parcelLook(plain: TileLook, { stage }: TileProperties): TileLook {
  const fill = typeof stage === "string" ? stageFills[stage] : undefined;
  return { ...plain, fill: fill ?? plain.fill, edge: seam, keys: ["layer:parcels"] };
}

/** A zone as its theme is drawn; a theme that is configured as its layer. */
export function zoneLook(plain: TileLook, { theme }: TileProperties): TileLook {
  const look = typeof theme === "string" ? themeLooks[theme] : undefined;
  return { ...plain, ...look, text: look?.edge ?? plain.text, keys: ["layer:control-zones"] };
}

function paletteOf(data: PlanData, { primaryIndustryId }: TileProperties): PaletteEntry {
  return data.industries.paletteOf(
    typeof primaryIndustryId === "string" ? primaryIndustryId : null,
  );
}

function industryKey({ key }: PaletteEntry): string {
  return `industry:${key}`;
}

function isCoarse({ precisionClass, accuracyM }: TileProperties): boolean {
  return (
    precisionClass === "indicative" || (typeof accuracyM === "number" && accuracyM >= coarseFromM)
  );
}

/** What an object is called on the map. */
export function labelOf({ shortName, name }: TileProperties): string {
  return typeof shortName === "string" ? shortName : typeof name === "string" ? name : "";
}
