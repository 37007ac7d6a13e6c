// Puts a road network into a pack; scripts/load-roads.sh -h says how.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [, , pack, work, id, name, nameEn, asOf, document] = process.argv;

function refuse(sentence) {
  console.error(`ParkAtlas: ${sentence}`);
  process.exit(1);
}

const readLines = (file) =>
  readFileSync(join(work, file), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));

const areas = readLines("coverage").flatMap(({ geometry }) =>
  geometry?.type === "Polygon" ? [geometry.coordinates] : geometry?.type === "MultiPolygon" ? geometry.coordinates : [],
);
if (areas.length === 0) refuse("the coverage has no area.");

const oneWay = new Map([
  ["1", true],
  ["true", true],
  ["0", false],
  ["false", false],
]);

const parts = ({ type, coordinates }) => (type === "LineString" ? [coordinates] : type === "MultiLineString" ? coordinates : []);

const roads = readLines("roads").flatMap(({ properties, geometry }, index) => {
  const direction = oneWay.get(String(properties.one_way).toLowerCase());
  const where = `line ${index + 1} of the roads`;
  if (geometry === null || parts(geometry).length === 0) refuse(`${where} is no line.`);
  if (direction === undefined) refuse(`${where} has ${properties.one_way} in one_way, not 1, 0, true or false.`);
  return parts(geometry).map((coordinates, part) => ({
    type: "Feature",
    properties: {
      id: `${id}-${index + 1}${part === 0 ? "" : `-${part + 1}`}`,
      network: id,
      class: properties.class,
      ...(properties.name ? { name: properties.name } : {}),
      speedKmh: properties.speed_kmh,
      oneWay: direction,
    },
    geometry: { type: "LineString", coordinates },
  }));
});
if (roads.length === 0) refuse("there are no roads in these files.");

const network = {
  type: "Feature",
  properties: { id, name, nameEn, asOf, document },
  geometry: { type: "MultiPolygon", coordinates: areas },
};

/** Replaces what the file has of this network. */
function write(file, features, networkOf) {
  const path = join(pack, file);
  const others = existsSync(path)
    ? JSON.parse(readFileSync(path, "utf8")).features.filter((each) => networkOf(each) !== id)
    : [];
  const all = [...others, ...features].map((each) => JSON.stringify(each)).join(",\n");
  writeFileSync(path, `{"type":"FeatureCollection","features":[\n${all}\n]}\n`);
  console.log(`${path}: ${features.length} features of ${id}, ${others.length} others`);
}

write("road_networks.geojson", [network], ({ properties }) => properties.id);
write("roads.geojson", roads, ({ properties }) => properties.network);
