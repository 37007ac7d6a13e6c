/** Land ledgers of parks, and the parcels that they are made of. */
import { apiUrl, getJson, getJsonAt } from "./client";
import type { Exactly, Schemas } from "./types";
import type { LedgerBlock, LedgerParcel } from "./types-undescribed";

/** A level below the approved area. */
export type LedgerStep = Exactly<
  Schemas["LedgerStep"],
  { readonly level: Exclude<Schemas["LedgerStep"]["level"], "approved"> }
>;
export type LedgerStaircase = Exactly<
  Schemas["LedgerStaircase"],
  { readonly levels: readonly LedgerStep[] }
>;
/** The land ledger of a park. */
export type LandLedger = Exactly<
  Schemas["LandLedger"],
  { readonly whole: LedgerStaircase; readonly blocks: readonly LedgerStaircase[] }
>;
export type LandLedgerItem = Schemas["LandLedgerItem"];
export type LandIndicator = Schemas["LandIndicator"];
export type LandIndicatorRow = Schemas["LandIndicatorRow"];
export type LedgerArea = Schemas["LedgerArea"];
export type LedgerFault = Schemas["LedgerFault"];
export type IdleClock = Schemas["IdleClock"];

const segment = encodeURIComponent;

/** More than a park has; what is beyond is in the list of the ledger all the same, and not on the map. */
const mostPages = 10;

interface ItemPage<T> {
  readonly features: readonly T[];
  readonly links: readonly { readonly rel: string; readonly href: string }[];
}

/** The features of a layer in these parks, as they were known at the end of a day. */
async function itemsIn<T>(
  layer: "parcels" | "park-boundaries",
  parks: readonly string[],
  day: string,
  signal: AbortSignal,
): Promise<readonly T[]> {
  const ids = parks.map((id) => `'${id}'`).join(",");
  const first = `ogc/collections/${layer}/items?f=json&limit=1000&asOf=${day}&filter=${segment(`parkId IN (${ids})`)}`;
  const found: T[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const address: string = cursor === null ? first : `${first}&cursor=${segment(cursor)}`;
    const { features, links } = await getJsonAt<ItemPage<T>>(address, signal);
    found.push(...features);
    const next = links.find(({ rel }) => rel === "next")?.href;
    cursor = next === undefined ? null : new URL(next, location.href).searchParams.get("cursor");
    if (cursor === null) {
      break;
    }
  }
  return found;
}

export const ledgerApi = {
  /** Parks in which the post sees parcels, by name. */
  list: (signal: AbortSignal) =>
    getJson<{ readonly items: readonly LandLedgerItem[] }>("land-ledgers", {}, signal),
  /** As of the end of a day as 2026-11-28; of now where it is empty. */
  get: (park: string, day: string, signal: AbortSignal) =>
    getJson<LandLedger>(
      `parks/${segment(park)}/land-ledger`,
      { asOf: day === "" ? undefined : day },
      signal,
    ),
  /** Address of the ledger on paper. */
  report: (park: string, day: string) =>
    apiUrl(`parks/${segment(park)}/land-ledger/report.pdf`, { asOf: day === "" ? undefined : day }),
  /** Address of the workbook with its tables. */
  tables: (park: string, day: string, lang: string) =>
    apiUrl(`parks/${segment(park)}/land-ledger/tables.xlsx`, {
      asOf: day === "" ? undefined : day,
      lang,
    }),
  parcels: (parks: readonly string[], day: string, signal: AbortSignal) =>
    itemsIn<LedgerParcel>("parcels", parks, day, signal),
  blocks: (parks: readonly string[], day: string, signal: AbortSignal) =>
    itemsIn<LedgerBlock>("park-boundaries", parks, day, signal),
} as const;

export type LedgerApi = typeof ledgerApi;
