// Makes the land of the demonstration pack; scripts/make-demo-land.sh -h says what for.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { output } from "./demo-land/output.mjs";
import { lonely, parcels } from "./demo-land/parcels.mjs";
import { zones } from "./demo-land/zones.mjs";

const [, , mode, packs] = process.argv;
const read = (...path) => JSON.parse(readFileSync(join(packs, ...path), "utf8")).features;

const boundaries = read("demo", "park_boundaries.geojson");
const counties = read("meizhou", "county_outlines.geojson").map(({ properties, geometry }) => ({
  code: properties.code,
  rings: geometry.coordinates.map(([outer]) => outer.slice(0, -1)),
}));

const land = parcels(boundaries, counties);
const { control, coverages, lonelyRing } = zones(boundaries);
const collection = (features) =>
  `{"type":"FeatureCollection","features":[\n${features.map((each) => JSON.stringify(each)).join(",\n")}\n]}\n`;
const files = {
  "parcels.geojson": collection([...land.all, lonely(lonelyRing)]),
  "control_zones.geojson": collection(control),
  "coverages.geojson": collection(coverages),
  ...output(land.all),
};

for (const [name, text] of Object.entries(files)) {
  const path = join(packs, "demo", name);
  if (mode === "write") {
    writeFileSync(path, text);
  } else if (readFileSync(path, "utf8") !== text) {
    console.error(`${path} is not what scripts/make-demo-land.sh writes`);
    process.exit(1);
  }
  console.log(`${name}: ${Buffer.byteLength(text)} bytes`);
}

const hectares = {};
for (const { properties } of land.all) {
  const name = `${properties.parkId} ${properties.stage}`;
  hectares[name] = (hectares[name] ?? 0) + properties.registeredAreaM2 / 1e4;
}
for (const [name, ha] of Object.entries(hectares).sort()) {
  console.log(`${name}: ${ha.toFixed(2)} ha`);
}
console.log("planted:", JSON.stringify(land.planted));
