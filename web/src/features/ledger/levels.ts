/** The levels of a park's land: each within the one before. What is left out is decided by the service. */
import type { LandLedger, LedgerArea, LedgerParcel } from "@/api";

export const levels = [
  "approved",
  "developable",
  "ready",
  "supplied",
  "built",
  "industrial",
] as const;
export type Level = (typeof levels)[number];

export const units = ["ha", "mu", "m2"] as const;
/** In which unit areas are shown. */
export type Unit = (typeof units)[number];

const levelOfStage: Readonly<Record<LedgerParcel["properties"]["stage"], Level>> = {
  unbuildable: "approved",
  unready: "developable",
  ready: "ready",
  supplied: "supplied",
  built_other: "built",
  built_industrial: "industrial",
};

/** From which level on a parcel is in no total, by its id. */
export type LeftOut = ReadonlyMap<string, Level>;

export function leftOutOf(ledger: LandLedger): LeftOut {
  return new Map(
    ledger.faults.flatMap(({ id, leftOutFrom }) =>
      leftOutFrom === null ? [] : [[id, leftOutFrom] as const],
    ),
  );
}

/** Whether the area of a parcel is in the total of a level. */
export function isWithin(parcel: LedgerParcel, level: Level, leftOut: LeftOut): boolean {
  const from = leftOut.get(parcel.id);
  const reach = levels.indexOf(levelOfStage[parcel.properties.stage]);
  const last = from === undefined ? reach : Math.min(reach, levels.indexOf(from) - 1);
  return levels.indexOf(level) <= last;
}

/** A printed area in the unit on screen; never computed anew. */
export function figure(area: LedgerArea, unit: Unit): number {
  switch (unit) {
    case "ha":
      return area.areaHa;
    case "mu":
      return area.areaMu;
    case "m2":
      return area.areaM2;
  }
}
