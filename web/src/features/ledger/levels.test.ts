import { describe, expect, it } from "vitest";
import type { LandLedger, LedgerArea, LedgerParcel, LedgerStaircase } from "@/api";
import { ledgerScene } from "./ledger-scene";
import { figure, isWithin, leftOutOf, levels } from "./levels";

type Stage = LedgerParcel["properties"]["stage"];

function area(ha: number): LedgerArea {
  return { areaHa: ha, areaMu: ha * 15, areaM2: ha * 10_000 };
}

function parcel(id: string, stage: Stage, block: string | null = "一"): LedgerParcel {
  const west = 116 + id.length / 100;
  return {
    id,
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [west, 24],
          [west + 0.01, 24],
          [west + 0.01, 24.01],
          [west, 24],
        ],
      ],
    },
    properties: { code: id.toUpperCase(), block, stage, use: null, registeredAreaM2: 10_000 },
  };
}

const whole: LedgerStaircase = {
  block: null,
  parcels: 3,
  approved: area(3),
  unrecorded: area(0),
  excess: area(0),
  levels: [],
  idle: area(1),
  indicators: [],
};

const ledger: LandLedger = {
  park: { id: "east", name: "东园", shortName: null, ids: ["east"] },
  day: "2026-11-28",
  vintage: "2025-12-31",
  unseen: [],
  sources: [],
  approvedBy: [],
  indicators: [],
  whole,
  blocks: [],
  faultCount: 2,
  faults: [
    {
      id: "bb",
      code: "BB",
      block: "一",
      area: area(1),
      faults: ["not_supplied"],
      leftOutFrom: "supplied",
      overlaps: [],
    },
    {
      id: "a",
      code: "A",
      block: "一",
      area: area(1),
      faults: ["area_differs"],
      leftOutFrom: null,
      overlaps: [],
    },
  ],
  clockCount: 2,
  clocks: [
    {
      id: "ccc",
      code: "CCC",
      block: "二",
      area: area(1),
      rule: "not_started",
      since: "2024-11-01",
      fullOn: "2025-11-01",
      daysOver: 392,
      startedPercent: null,
      investedPercent: null,
    },
    {
      id: "a",
      code: "A",
      block: "一",
      area: area(1),
      rule: "not_started",
      since: "2026-11-01",
      fullOn: "2027-11-01",
      daysOver: -338,
      startedPercent: null,
      investedPercent: null,
    },
  ],
  undecided: 0,
  demo: true,
};

const shapes = {
  parcels: [
    parcel("a", "ready"),
    parcel("bb", "built_industrial"),
    parcel("ccc", "supplied", "二"),
  ],
  blocks: [],
};

describe("a parcel", () => {
  it.each([
    ["unbuildable", 1],
    ["unready", 2],
    ["ready", 3],
    ["supplied", 4],
    ["built_other", 5],
    ["built_industrial", 6],
  ] as const)("that is %s is within %i levels", (stage, count) => {
    const within = levels.filter((level) => isWithin(parcel("p", stage), level, new Map()));

    expect(within).toEqual(levels.slice(0, count));
  });

  it("is within no level from which on it is left out", () => {
    const leftOut = leftOutOf(ledger);
    const within = levels.filter((level) =>
      isWithin(parcel("bb", "built_industrial"), level, leftOut),
    );

    expect(within).toEqual(["approved", "developable", "ready"]);
  });
});

describe("a figure", () => {
  it("is what was printed, in the unit on screen", () => {
    const printed = { areaHa: 2.94, areaMu: 44.03, areaM2: 29351.61 };

    expect([figure(printed, "ha"), figure(printed, "mu"), figure(printed, "m2")]).toEqual([
      2.94, 44.03, 29351.61,
    ]);
  });
});

describe("the map of a ledger", () => {
  it("shows every parcel by its stage, and what stands out", () => {
    const scene = ledgerScene(ledger, shapes, { level: null, block: null });

    expect(scene.areas.map(({ look, key }) => [look, key])).toEqual([
      ["ready", "a"],
      ["industrial", "bb"],
      ["supplied", "ccc"],
      ["idle", null],
      ["broken", null],
    ]);
    expect(scene.marks.map(({ key, look, words }) => [key, look, words])).toEqual([
      ["ccc", "idle", ""],
      ["bb", "broken", "BB"],
    ]);
    expect(scene.demo).toBe(true);
  });

  it("dims what is not asked for", () => {
    const supplied = ledgerScene(ledger, shapes, { level: "supplied", block: null });
    const first = ledgerScene(ledger, shapes, { level: null, block: "一" });

    expect(supplied.areas.slice(0, 3).map(({ look }) => look)).toEqual([
      "dimmed",
      "dimmed",
      "supplied",
    ]);
    expect(first.areas.slice(0, 3).map(({ look }) => look)).toEqual([
      "ready",
      "industrial",
      "dimmed",
    ]);
    expect(first.bounds?.[2]).toBeLessThan(supplied.bounds?.[2] ?? 0);
  });
});
