// Makes the road network of the demonstration pack; scripts/make-demo-roads.sh -h says what for.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { randomOf } from "./demo-land/random.mjs";

const [, , mode, packs] = process.argv;
const random = randomOf("demo-roads");

// lines of a grid, closer to one another around the two parks, degrees
const lons = [115.68, 115.76, 115.83, 115.87, 115.89, 115.915, 115.945, 115.965, 115.985, 116.01, 116.05, 116.11, 116.18, 116.24];
const lats = [
  23.88, 23.95, 24.0, 24.02, 24.04, 24.07, 24.13, 24.2, 24.26, 24.32, 24.4, 24.47, 24.53, 24.56, 24.58, 24.6, 24.65, 24.72,
];
/** A little beyond the outermost lines: what goes on there nobody knows. */
const edge = 0.003;
const coverage = [lons.at(0) - edge, lats.at(0) - edge, lons.at(-1) + edge, lats.at(-1) + edge].map((each) => Number(each.toFixed(5)));

/** Lines of the grid by their class; all others are tertiary. */
const classes = {
  expressway: { speed: 90, name: "演示高速", column: 9, row: 8 },
  primary: { speed: 60, name: "演示主干路", columns: [4, 8, 11], rows: [4, 10, 14] },
  tertiary: { speed: 35, name: "演示支路" },
};
const missing = 0.14;

const rounded = (number) => Number(number.toFixed(5));
const isOuter = (values, index) => index === 0 || index === values.length - 1;

/** A line of the grid, moved by up to 15 % of the way to the next; the outermost stay. */
function moved(values, index) {
  const least = Math.min(values[index] - values[index - 1], values[index + 1] - values[index]);
  return rounded(values[index] + (isOuter(values, index) ? 0 : (random() - 0.5) * 0.3 * least));
}

const nodes = lats.map((_, row) => lons.map((_, column) => [moved(lons, column), moved(lats, row)]));

function classOf(isRow, line) {
  const { expressway, primary } = classes;
  if (line === (isRow ? expressway.row : expressway.column)) return "expressway";
  return (isRow ? primary.rows : primary.columns).includes(line) ? "primary" : "tertiary";
}

/** A line with a bend in its middle, aside by this part of its length. */
function bent(from, to, aside) {
  const middle = [
    rounded((from[0] + to[0]) / 2 + (to[1] - from[1]) * aside),
    rounded((from[1] + to[1]) / 2 - (to[0] - from[0]) * aside),
  ];
  return { type: "LineString", coordinates: [from, middle, to] };
}

const roads = [];

function add(kind, geometry, oneWay) {
  const { speed, name } = classes[kind];
  const id = `demo-road-${String(roads.length + 1).padStart(3, "0")}`;
  const properties = { id, network: "demo-roads", class: kind, name, speedKmh: speed, oneWay };
  roads.push({ type: "Feature", properties, geometry });
}

function connect(from, to, kind, outer) {
  const aside = outer ? 0 : (random() - 0.5) * 0.12;
  const isLeftOut = random() < missing;
  if (kind === "expressway") {
    // two carriageways
    add(kind, bent(from, to, 0.02), true);
    add(kind, bent(to, from, 0.02), true);
  } else if (kind === "primary" || !isLeftOut) {
    add(kind, bent(from, to, aside), false);
  }
}

nodes.forEach((line, row) =>
  line.forEach((node, column) => {
    if (column + 1 < line.length) connect(node, line[column + 1], classOf(true, row), isOuter(lats, row));
    if (row + 1 < nodes.length) connect(node, nodes[row + 1][column], classOf(false, column), isOuter(lons, column));
  }),
);

const [west, south, east, north] = coverage;
const network = {
  type: "Feature",
  properties: {
    id: "demo-roads",
    name: "演示路网",
    nameEn: "Synthetic road network",
    asOf: "2026-11-30",
    document: "demo-note",
  },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  },
};

for (const [name, features] of Object.entries({ "road_networks.geojson": [network], "roads.geojson": roads })) {
  const path = join(packs, "demo", name);
  const text = `{"type":"FeatureCollection","features":[\n${features.map((each) => JSON.stringify(each)).join(",\n")}\n]}\n`;
  if (mode === "write") {
    writeFileSync(path, text);
  } else if (readFileSync(path, "utf8") !== text) {
    console.error(`${path} is not what scripts/make-demo-roads.sh writes`);
    process.exit(1);
  }
  console.log(`${name}: ${features.length} features, ${Buffer.byteLength(text)} bytes`);
}
