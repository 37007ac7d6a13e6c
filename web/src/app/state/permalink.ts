/**
 * The address of what is on screen: plan, list, filter, selection, layers, view, nearby search, language. Defaults are
 * left out. What cannot be read is named in `ignored` and otherwise treated as absent.
 */
import { formatRef, parseRef, type ObjectRef } from "@/features/catalogue";
import {
  formatPlace,
  isInCheck,
  isInMeeting,
  isInSiting,
  parseCheck,
  parseMeeting,
  parsePlace,
  parseProgress,
  parseSiting,
  parseStory,
  type DataPlace,
} from "@/features/data";
import { kindGroups, listModes, sortOrders } from "@/features/list";
import type { KindGroup, ListMode, SortOrder } from "@/features/list";
import { nearbyKinds, type NearbyRequest } from "@/features/nearby";
import type { LayerId, MapView } from "@/map";
import type { Language } from "@/shared/i18n";
import { layerIds } from "./layers";

export interface LinkState {
  readonly plan: string | null;
  readonly list: ListMode | null;
  readonly kind: KindGroup | null;
  readonly industry: string | null;
  readonly county: string | null;
  readonly unlocated: boolean;
  readonly sort: SortOrder;
  readonly selection: ObjectRef | null;
  readonly hiddenLayers: ReadonlySet<LayerId>;
  /** Layers of the catalogue without a drawing of their own that are switched on. */
  readonly shownLayers: ReadonlySet<string>;
  readonly baseMap: string | null;
  readonly nearby: NearbyRequest | null;
  readonly view: MapView | null;
  /** The map shows what was known at the end of this day in China; null where it shows what is known. */
  readonly day: string | null;
  /** Where in 数据, 核查, 进展, 会议 or 选址 one is; null in 布局. */
  readonly data: DataPlace | null;
  readonly language: Language;
  readonly embed: boolean;
  /** 长辈版: larger, fewer controls, more contrast. Null where the link does not say. */
  readonly elder: boolean | null;
}

export const plainLink: LinkState = {
  plan: null,
  list: null,
  kind: null,
  industry: null,
  county: null,
  unlocated: false,
  sort: "plan",
  selection: null,
  hiddenLayers: new Set(),
  shownLayers: new Set(),
  baseMap: null,
  nearby: null,
  view: null,
  day: null,
  data: null,
  language: "zh",
  embed: false,
  elder: null,
};

const idPattern = /^[a-z0-9-]+$/;
const radiusRangeKm = { least: 0.1, most: 500 } as const;
const defaultRadiusKm = 20;

export interface Reading {
  readonly state: LinkState;
  /** Parameters that were dropped: unknown ones, and known ones with an unusable value. */
  readonly ignored: readonly string[];
}

/** Reads a query string; never fails. */
export function readLink(search: string): Reading {
  const parameters = new URLSearchParams(search);
  const ignored: string[] = [];
  const read = <T>(name: string, parse: (text: string) => T | null): T | null => {
    const text = parameters.get(name);
    parameters.delete(name);
    if (text === null) {
      return null;
    }
    const value = parse(text);
    if (value === null) {
      ignored.push(name);
    }
    return value;
  };
  const state: LinkState = {
    plan: read("plan", idOrNull),
    list: read("list", oneOf(listModes)),
    kind: read("kind", oneOf(kindGroups)),
    industry: read("industry", idOrNull),
    county: read("county", idOrNull),
    unlocated: read("unlocated", flag) ?? false,
    sort: read("sort", oneOf(sortOrders)) ?? "plan",
    selection: read("sel", parseRef),
    hiddenLayers: new Set(read("hide", listOf(layerIds)) ?? []),
    shownLayers: new Set(read("show", idsOrNull) ?? []),
    baseMap: read("base", idOrNull),
    nearby: readNearby(read),
    view: read("at", viewOrNull),
    day: read("day", dayOrNull),
    data:
      read("site", parseSiting) ??
      read("check", parseCheck) ??
      read("progress", parseProgress) ??
      read("story", parseStory) ??
      read("meeting", parseMeeting) ??
      read("data", parsePlace),
    language: read("lang", oneOf(["zh", "en"] as const)) ?? "zh",
    embed: read("embed", flag) ?? false,
    elder: read("elder", flag),
  };
  // A step has a view of its own.
  const view = isStory(state) ? null : state.view;
  return { state: { ...state, view }, ignored: [...ignored, ...new Set(parameters.keys())] };
}

/** The query string of the state, with its question mark; empty for the defaults. */
export function writeLink(state: LinkState): string {
  const pairs: readonly (readonly [string, string | null])[] = [
    ["plan", state.plan],
    ["list", state.list],
    ["kind", state.kind],
    ["industry", state.industry],
    ["county", state.county],
    ["unlocated", state.unlocated ? "1" : null],
    ["sort", state.sort === "plan" ? null : state.sort],
    ["sel", state.selection === null ? null : formatRef(state.selection)],
    ["hide", state.hiddenLayers.size === 0 ? null : [...state.hiddenLayers].sort().join(",")],
    ["show", state.shownLayers.size === 0 ? null : [...state.shownLayers].sort().join(",")],
    ["base", state.baseMap],
    ...nearbyPairs(state.nearby),
    ["day", state.day],
    ["at", state.view === null || isStory(state) ? null : formatView(state.view)],
    ...placePairs(state.data),
    ["lang", state.language === "zh" ? null : state.language],
    ["embed", state.embed ? "1" : null],
    ["elder", state.elder === null ? null : state.elder ? "1" : "0"],
  ];
  const text = pairs
    .filter((pair): pair is readonly [string, string] => pair[1] !== null)
    // Colons, commas and slashes may stand in a query (RFC 3986, 3.4) and keep the link readable.
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value).replaceAll(/%(3A|2C|2F)/g, decodeURIComponent)}`,
    )
    .join("&");
  return text === "" ? "" : `?${text}`;
}

/** The plan is read step by step. */
export function isStory({ data }: Pick<LinkState, "data">): boolean {
  return data?.part === "story";
}

/** Each workspace has a name of its own. */
function placePairs(place: DataPlace | null): readonly (readonly [string, string | null])[] {
  if (place === null) {
    return [];
  }
  const other = isInSiting(place)
    ? "site"
    : isInCheck(place)
      ? "check"
      : isInMeeting(place)
        ? "meeting"
        : "data";
  const name = place.part === "progress" || place.part === "story" ? place.part : other;
  return [[name, formatPlace(place)]];
}

type Reader = <T>(name: string, parse: (text: string) => T | null) => T | null;

function readNearby(read: Reader): NearbyRequest | null {
  const origin = read("near", originOrNull);
  const radiusKm = read("radius", radiusOrNull);
  const kinds = read("near_kinds", listOf(nearbyKinds));
  if (origin === null) {
    return null;
  }
  return { origin, radiusKm: radiusKm ?? defaultRadiusKm, kinds: new Set(kinds ?? nearbyKinds) };
}

function nearbyPairs(nearby: NearbyRequest | null): readonly (readonly [string, string | null])[] {
  if (nearby === null) {
    return [];
  }
  const { origin, radiusKm, kinds } = nearby;
  const all = nearbyKinds.every((kind) => kinds.has(kind));
  return [
    [
      "near",
      "kind" in origin ? formatRef(origin) : `${degrees(origin.lon)},${degrees(origin.lat)}`,
    ],
    ["radius", radiusKm === defaultRadiusKm ? null : String(radiusKm)],
    ["near_kinds", all ? null : nearbyKinds.filter((kind) => kinds.has(kind)).join(",")],
  ];
}

function originOrNull(text: string): NearbyRequest["origin"] | null {
  const ref = parseRef(text);
  const measurable: readonly string[] = nearbyKinds;
  if (ref !== null) {
    return measurable.includes(ref.kind) ? ref : null;
  }
  const [lon, lat, more] = numbers(text);
  if (lon === undefined || lat === undefined || more !== undefined || !onEarth(lon, lat)) {
    return null;
  }
  return { lon, lat };
}

function viewOrNull(text: string): MapView | null {
  const [lon, lat, zoom, more] = numbers(text);
  if (lon === undefined || lat === undefined || zoom === undefined || more !== undefined) {
    return null;
  }
  return onEarth(lon, lat) && zoom >= 1 && zoom <= 19 ? { lon, lat, zoom } : null;
}

function radiusOrNull(text: string): number | null {
  const [radius, more] = numbers(text);
  const fits =
    radius !== undefined &&
    more === undefined &&
    radius >= radiusRangeKm.least &&
    radius <= radiusRangeKm.most;
  return fits ? radius : null;
}

/** The numbers of a comma list; empty if one of them is none. */
function numbers(text: string): readonly number[] {
  const parts = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  return parts.every((part) => Number.isFinite(part)) ? parts : [];
}

function onEarth(lon: number, lat: number): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 85;
}

/** Five decimals are a metre: more would claim what no click can give. */
function degrees(value: number): string {
  return String(Number(value.toFixed(5)));
}

function formatView({ lon, lat, zoom }: MapView): string {
  return `${degrees(lon)},${degrees(lat)},${Number(zoom.toFixed(2))}`;
}

/** A day that there is: February has no 31st. */
function dayOrNull(text: string): string | null {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return parsed !== null && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text)
    ? text
    : null;
}

function idOrNull(text: string): string | null {
  return idPattern.test(text) ? text : null;
}

function idsOrNull(text: string): readonly string[] | null {
  const ids = text.split(",");
  return ids.every((id) => idPattern.test(id)) ? ids : null;
}

function flag(text: string): boolean | null {
  return text === "1" ? true : text === "0" ? false : null;
}

function oneOf<T extends string>(values: readonly T[]): (text: string) => T | null {
  return (text) => values.find((value) => value === text) ?? null;
}

/** Unknown members make the whole list unusable: half a list would show something never asked for. */
function listOf<T extends string>(values: readonly T[]): (text: string) => readonly T[] | null {
  return (text) => {
    const found = text.split(",").map((part) => values.find((value) => value === part));
    return found.every((value) => value !== undefined) ? found : null;
  };
}
