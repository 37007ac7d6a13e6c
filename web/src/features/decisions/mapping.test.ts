import { describe, expect, it } from "vitest";
import type { Deciding, TargetColumn } from "@/api";
import { codesIn, wordsIn } from "./code-words";
import {
  constantColumns,
  decisionOf,
  isSame,
  mappingOf,
  missingOf,
  unitless,
  type Mapping,
} from "./mapping";

function column(name: string, more: Partial<TargetColumn> = {}): TargetColumn {
  return { column: name, required: false, area: false, words: [], ...more };
}

const landUse = [
  { scheme: "mnr-2023", code: "1001", words: ["工业用地"] },
  { scheme: "survey-3", code: "0601", words: ["工业用地"] },
];
const deciding: Deciding = {
  kinds: ["parcels", "control-zones"],
  columns: [
    column("id", { required: true }),
    column("code", { required: true }),
    column("countyCode", { required: true }),
    column("landUseCode", { words: landUse }),
    column("landUseScheme"),
    column("registeredAreaM2", { area: true }),
    column("use"),
  ],
  proposal: {
    layer: "地块",
    encoding: "GB18030",
    system: "EPSG:4527",
    order: "EAST_FIRST",
    kind: "parcels",
    columns: [
      { source: "DKBH", target: "code" },
      { source: "DLMC", target: "landUseCode" },
      { source: "TDMJ", target: "registeredAreaM2" },
    ],
    constants: { countyCode: "441426" },
    crossings: "refuse",
    remembered: false,
  },
  decision: null,
  check: null,
};
const read = {
  layer: "地块",
  encoding: "GB18030",
  system: "EPSG:4527",
  order: "EAST_FIRST",
  kind: "parcels",
} as const;
const mapping = mappingOf(deciding);

describe("the columns of a file", () => {
  it("are taken as proposed until somebody decided otherwise for this kind", () => {
    const decided = { ...read, columns: [], constants: {}, crossings: "repair" } as const;

    expect(mapping.targets).toEqual({
      DKBH: "code",
      DLMC: "landUseCode",
      TDMJ: "registeredAreaM2",
    });
    expect(mappingOf({ ...deciding, decision: decided }).crossings).toBe("repair");
    expect(mappingOf({ ...deciding, decision: { ...decided, kind: "coverages" } })).toEqual(
      mapping,
    );
  });

  it("leave open what is required, the scheme of a code and the unit of an area", () => {
    expect(missingOf(deciding.columns, mapping)).toEqual(["landUseScheme"]);
    expect(missingOf(deciding.columns, { ...mapping, targets: {} })).toEqual(["id", "code"]);
    expect(unitless(deciding.columns, mapping)).toEqual(["TDMJ"]);
    expect(unitless(deciding.columns, { ...mapping, units: { TDMJ: "mu" } })).toEqual([]);
  });

  it("are filled by one value where the file has none", () => {
    expect(constantColumns(deciding.columns, mapping)).toEqual(["countyCode", "landUseScheme"]);
  });

  it("are sent without what is empty, and without a constant for what the file says", () => {
    const decision = decisionOf(
      {
        targets: { DKBH: "code", XZQ: "countyCode", MJ: "registeredAreaM2", BZ: "" },
        units: { MJ: "mu" },
        codes: {},
        constants: { countyCode: "441426", landUseScheme: " mnr-2023 ", use: "" },
        crossings: "repair",
      },
      read,
    );

    expect(decision.columns).toEqual([
      { source: "DKBH", target: "code" },
      { source: "XZQ", target: "countyCode" },
      { source: "MJ", target: "registeredAreaM2", unit: "mu" },
    ]);
    expect(decision.constants).toEqual({ landUseScheme: "mnr-2023" });
    expect(decision.crossings).toBe("repair");
  });

  it("are the same in another order", () => {
    const decision = decisionOf(mapping, read);
    const answered = { ...decision, columns: [...decision.columns].reverse() };

    expect(isSame(decision, answered)).toBe(true);
    expect(isSame(decision, { ...answered, crossings: "repair" })).toBe(false);
  });
});

describe("words of a file", () => {
  const field = {
    name: "DLMC",
    type: "String",
    width: 20,
    empty: 0,
    distinct: 3,
    values: ["工业用地", "1101", "荒地"],
  };
  const scheme = { landUseScheme: "mnr-2023" };

  it("stand for the codes of the scheme that was said", () => {
    const said: Mapping = { ...mapping, constants: scheme };

    expect(codesIn([field], said, deciding.columns, undefined)).toEqual({
      DLMC: { 工业用地: "1001" },
    });
    expect(codesIn([field], mapping, deciding.columns, undefined)).toEqual({});
  });

  it("are shown with what is not known, unless somebody said it", () => {
    const target = {
      column: column("landUseCode", { words: landUse }),
      layer: undefined,
      scheme: "survey-3",
    };

    expect(wordsIn(field, target, {})).toEqual([
      ["工业用地", "0601"],
      ["荒地", ""],
    ]);
    expect(wordsIn(field, target, { 荒地: "12" })).toContainEqual(["荒地", "12"]);
    expect(wordsIn({ ...field, distinct: 1000 }, target, {})).toEqual([]);
  });
});
