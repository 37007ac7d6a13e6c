// @vitest-environment node
import { expect, it } from "vitest";
import type { SceneSymbol } from "../scene/scene-types";
import type { MapSelection, MapShape, ShownIds } from "../values/types";
import { drawnIds } from "./drawn-ids";

const seal = (selection: MapSelection, rows: SceneSymbol["rows"] = []): SceneSymbol => ({
  key: selection.id,
  position: { lon: 116, lat: 24 },
  selections: [selection],
  glyph: { kind: "town" },
  half: 12,
  priority: 2,
  accuracyM: 3000,
  selected: false,
  rows,
  keepLabel: true,
  keepPlace: true,
  reach: 46,
  title: "",
});
const firms: readonly MapSelection[] = [
  { kind: "enterprise", id: "b" },
  { kind: "enterprise", id: "a" },
];
const shown: ShownIds = {
  parks: new Map([
    ["one", "full"],
    ["two", "also"],
    ["core", "full"],
  ]),
  enterprises: new Map([["a", "full"]]),
  layout: new Map(),
  county: null,
};
const core: MapShape = {
  id: "core",
  geometry: { type: "Polygon", coordinates: [] },
  label: "",
  lines: [],
  precision: "indicative",
  parkIds: ["core"],
};

it("names what the filter leaves of symbols, rows and extents, each once", () => {
  const row = { kind: "tally", cells: [], more: 2, all: firms, note: null } as const;
  const symbols = ["one", "two", "three"].map((id) => seal({ kind: "park", id }, [row]));

  const drawn = drawnIds(symbols, [core], shown);

  expect(drawn).toEqual({
    full: ["enterprise:a", "park:core", "park:one"],
    also: ["park:two"],
  });
});
