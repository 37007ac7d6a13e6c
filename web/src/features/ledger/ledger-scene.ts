/** A ledger on the map: parcels by stage of supply, blocks, where the record breaks, what lies idle. */
import type { LandLedger, LedgerBlock, LedgerParcel } from "@/api";
import { boundsOfShapes } from "@/features/data";
import type { DeskArea, DeskLegend, DeskMark, DeskScene } from "@/map";
import { t } from "@/shared/i18n";
import { isWithin, leftOutOf, type Level } from "./levels";

export interface LedgerShapes {
  readonly parcels: readonly LedgerParcel[];
  readonly blocks: readonly LedgerBlock[];
}

/** What the table asks for; null for all. */
export interface Asked {
  readonly level: Level | null;
  readonly block: string | null;
}

/** Within so many days a year that is not full is worth a warning. */
export const soonDays = 90;

const looks = {
  unready: "unready",
  ready: "ready",
  supplied: "supplied",
  built_other: "built",
  built_industrial: "industrial",
  unbuildable: "unbuildable",
} as const;

export function ledgerScene(
  ledger: LandLedger,
  { parcels, blocks }: LedgerShapes,
  asked: Asked,
): DeskScene {
  const leftOut = leftOutOf(ledger);
  const isAsked = (parcel: LedgerParcel): boolean =>
    (asked.block === null || parcel.properties.block === asked.block) &&
    (asked.level === null || isWithin(parcel, asked.level, leftOut));
  const byId = new Map(parcels.map((parcel) => [parcel.id, parcel]));
  const signs = signsOf(ledger).flatMap(({ id, ...sign }) => {
    const parcel = byId.get(id);
    return parcel === undefined ? [] : [{ ...sign, parcel }];
  });
  const inSight = parcels.filter(
    ({ properties }) => asked.block === null || properties.block === asked.block,
  );
  return {
    areas: [
      ...parcels.map((parcel) => ({
        geometry: parcel.geometry,
        look: isAsked(parcel) ? looks[parcel.properties.stage] : ("dimmed" as const),
        key: parcel.id,
      })),
      ...blocks.map(({ geometry }): DeskArea => ({ geometry, look: "block", key: null })),
      ...signs.map(({ parcel, look }): DeskArea => ({
        geometry: parcel.geometry,
        look,
        key: null,
      })),
    ],
    marks: signs.flatMap(({ parcel, look, words }) => markOf(parcel, look, words)),
    legend: legend(),
    bounds: boundsOfShapes((inSight.length > 0 ? inSight : blocks).map(({ geometry }) => geometry)),
    demo: ledger.demo,
  };
}

type Sign = "broken" | "idle" | "due";

/** What stands out, by id of its parcel. */
function signsOf(
  ledger: LandLedger,
): readonly { readonly id: string; readonly look: Sign; readonly words: string }[] {
  return [
    ...ledger.clocks
      .filter(({ daysOver }) => daysOver >= -soonDays)
      .map(({ id, daysOver }) => ({
        id,
        look: daysOver > 0 ? ("idle" as const) : ("due" as const),
        words: "",
      })),
    ...ledger.faults
      .filter(({ leftOutFrom }) => leftOutFrom !== null)
      .map(({ id, code }) => ({ id, look: "broken" as const, words: code })),
  ];
}

/** In the middle of the box around a parcel. */
function markOf(parcel: LedgerParcel, look: Sign, words: string): readonly DeskMark[] {
  const box = boundsOfShapes([parcel.geometry]);
  if (box === null) {
    return [];
  }
  const [west, south, east, north] = box;
  const position = { lon: (west + east) / 2, lat: (south + north) / 2 };
  return [{ key: parcel.id, position, look, words }];
}

function legend(): readonly DeskLegend[] {
  return [
    { look: "industrial", words: t("ledger.stage.built_industrial") },
    { look: "built", words: t("ledger.stage.built_other") },
    { look: "supplied", words: t("ledger.stage.supplied") },
    { look: "ready", words: t("ledger.stage.ready") },
    { look: "unready", words: t("ledger.stage.unready") },
    { look: "unbuildable", words: t("ledger.stage.unbuildable") },
    { look: "idle", words: t("ledger.legendIdle") },
    { look: "due", words: t("ledger.legendDue") },
    { look: "broken", words: t("ledger.legendBroken") },
    { look: "block", words: t("ledger.legendBlock") },
  ];
}
