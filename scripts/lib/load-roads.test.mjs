// Holds scripts/load-roads.sh to its help text. Needs GDAL and Node 20 or newer.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("../load-roads.sh", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "load-roads-"));
after(() => rmSync(folder, { recursive: true }));

const line = (...coordinates) => ({ type: "LineString", coordinates });
const square = {
  type: "Polygon",
  coordinates: [[[116, 24], [117, 24], [117, 25], [116, 25], [116, 24]]],
};

function collection(file, system, features) {
  writeFileSync(
    join(folder, file),
    JSON.stringify({
      type: "FeatureCollection",
      crs: { type: "name", properties: { name: `urn:ogc:def:crs:EPSG::${system}` } },
      features: features.map(([geometry, properties]) => ({ type: "Feature", properties, geometry })),
    }),
  );
}

const stored = (file) => JSON.parse(readFileSync(join(folder, file), "utf8")).features;

function load(id, ...files) {
  return spawnSync(
    script,
    ["-p", folder, "-i", id, "-n", "路网", "-e", "Roads", "-d", "2026-01-31", "-s", "doc", "-c", join(folder, "coverage.geojson"),
      ...files.map((file) => join(folder, file))],
    { encoding: "utf8" },
  );
}

beforeEach(() => {
  writeFileSync(join(folder, "pack.yaml"), "id: test\n");
  for (const file of ["roads.geojson", "road_networks.geojson"]) rmSync(join(folder, file), { force: true });
  collection("coverage.geojson", 4490, [[square, {}]]);
  collection("one.geojson", 4490, [
    [line([116.1, 24.1], [116.123456789, 24.2]), { class: "primary", speed_kmh: 60, one_way: 0, name: "甲路" }],
    [{ type: "MultiLineString", coordinates: [[[116.2, 24.2], [116.3, 24.2]], [[116.3, 24.2], [116.4, 24.2]]] },
      { class: "local", speed_kmh: 30, one_way: 1, name: "" }],
  ]);
});

test("lines become roads of the network, parts each one, ends to seven decimals", () => {
  assert.equal(load("a", "one.geojson").status, 0);

  assert.deepEqual(stored("road_networks.geojson")[0], {
    type: "Feature",
    properties: { id: "a", name: "路网", nameEn: "Roads", asOf: "2026-01-31", document: "doc" },
    geometry: { type: "MultiPolygon", coordinates: [square.coordinates] },
  });
  assert.deepEqual(
    stored("roads.geojson").map(({ properties }) => properties),
    [
      { id: "a-1", network: "a", class: "primary", name: "甲路", speedKmh: 60, oneWay: false },
      { id: "a-2", network: "a", class: "local", speedKmh: 30, oneWay: true },
      { id: "a-2-2", network: "a", class: "local", speedKmh: 30, oneWay: true },
    ],
  );
  assert.deepEqual(stored("roads.geojson")[0].geometry, line([116.1, 24.1], [116.1234568, 24.2]));
});

test("a network is replaced, others stay", () => {
  load("a", "one.geojson");
  load("b", "one.geojson");
  collection("one.geojson", 4490, [[line([116.5, 24.5], [116.6, 24.5]), { class: "link", speed_kmh: 40, one_way: "true" }]]);
  assert.equal(load("a", "one.geojson").status, 0);

  assert.deepEqual(stored("roads.geojson").map(({ properties }) => properties.id).sort(), ["a-1", "b-1", "b-2", "b-2-2"]);
  assert.deepEqual(stored("road_networks.geojson").map(({ properties }) => properties.id).sort(), ["a", "b"]);
});

for (const [what, spoil, sentence] of [
  ["another reference system", () => collection("one.geojson", 4547, [[line([1, 1], [2, 2]), {}]]), /EPSG:4547, not in CGCS2000/],
  ["a point", () => collection("one.geojson", 4490, [[{ type: "Point", coordinates: [116, 24] }, { one_way: 0 }]]), /line 1 of the roads is no line/],
  ["no direction", () => collection("one.geojson", 4490, [[line([116, 24], [117, 24]), { one_way: "maybe" }]]), /has maybe in one_way/],
  ["a coverage without an area", () => collection("coverage.geojson", 4490, [[line([116, 24], [117, 24]), {}]]), /coverage has no area/],
]) {
  test(`${what} is refused with one sentence, and nothing is written`, () => {
    spoil();
    const answer = load("a", "one.geojson");

    assert.equal(answer.status, 1);
    assert.match(answer.stderr, sentence);
    assert.throws(() => stored("roads.geojson"), { code: "ENOENT" });
  });
}
