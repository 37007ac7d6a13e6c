// Writes a pack of synthetic rows around 梅州 into a folder: node pack.mjs DIR PARCELS ENTERPRISES. The same numbers
// make the same bytes. Parcels are 30 to 90 m across: 80 % with 4 to 8 corners, 15 % with 24, 5 % with 100 to 400. Every
// enterprise has a position and one citation.
import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { basename, join } from "node:path";

const [folder, parcels, enterprises] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const counties = ["441402", "441403", "441481", "441426", "441427", "441422", "441423", "441424"];
const uses = ["工业用地", "仓储用地", "水田", "旱地", "林地", "住宅用地"];
const id = basename(folder);

let state = 20261122;
const pick = () => ((state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff), state / 0x80000000);
const place = () => [115.3 + 1.64 * pick(), 23.38 + 1.56 * pick()];
const degrees = (value) => value.toFixed(7);

function* lines(header, count, line, footer = "") {
  yield header;
  for (let i = 1; i <= count; i++) yield line(i);
  yield footer;
}

async function write(name, source) {
  const file = createWriteStream(join(folder, name));
  let waiting = "";
  for (const line of source) {
    waiting += line;
    if (waiting.length > 1 << 18) {
      if (!file.write(waiting)) await once(file, "drain");
      waiting = "";
    }
  }
  file.end(waiting);
  await once(file, "finish");
}

function corners() {
  const kind = pick();
  if (kind < 0.8) return 4 + Math.floor(5 * pick());
  return kind < 0.95 ? 24 : 100 + Math.floor(301 * pick());
}

function ring() {
  const [lon, lat] = place();
  const reach = (15 + 30 * pick()) / 111000;
  const count = corners();
  const turn = 2 * Math.PI * pick();
  const points = [];
  for (let corner = 0; corner < count; corner++) {
    const angle = turn + (2 * Math.PI * corner) / count;
    const length = reach * (count <= 8 ? 0.8 + 0.2 * pick() : 0.89 + 0.1 * Math.cos(3 * angle) + 0.01 * pick());
    const x = lon + (length * Math.cos(angle)) / Math.cos((lat * Math.PI) / 180);
    points.push(`[${degrees(x)},${degrees(lat + length * Math.sin(angle))}]`);
  }
  points.push(points[0]);
  return points.join(",");
}

function parcel(i) {
  const number = String(i).padStart(7, "0");
  const properties =
    `"id":"${id}-parcel-${number}","plan":"${id}","name":"宗地${i}","county":"${counties[i % 8]}",` +
    `"landUse":"${uses[i % 6]}","areaM2":${(900 + 7000 * pick()).toFixed(1)},"precision":"surveyed","accuracyM":1`;
  const end = i < parcels ? ",\n" : "\n";
  return `{"type":"Feature","properties":{${properties}},"geometry":{"type":"Polygon","coordinates":[[${ring()}]]}}${end}`;
}

function enterprise(i) {
  const [lon, lat] = place();
  const number = String(i).padStart(7, "0");
  return (
    `${id}-enterprise-${number},${id},梅州市第${i}号电子材料有限公司,第${i}号,,,,,,${counties[i % 8]},,铜箔${i % 97}型;配件,` +
    `${degrees(lon)},${degrees(lat)},100,stated,,${id},,演示数据。,${i}\n`
  );
}

const citation = (i) => `enterprise:${id}-enterprise-${String(i).padStart(7, "0")},name,,${id},c1,第${i % 10}号企业\n`;

mkdirSync(folder, { recursive: true });
const small = {
  "pack.yaml": `id: ${id}\ntitle: 测速用合成数据\nformat: 1\ndate: 2026-01-01\ncrs: EPSG:4490\ndemo: true\nlicence: CC0-1.0\n`,
  "documents.csv":
    "id,title,short_title,issuer,doc_no,issued_on,status,kind,url,note\n" + `${id},测速用合成数据,测速,,,,published,dataset,,\n`,
  "clauses.csv":
    "document_id,id,ord,label,heading,text\n" +
    `${id},c1,1,1,企业,${[...Array(10).keys()].map((n) => `第${n}号企业`).join("、")}\n`,
  "plans.csv":
    "id,name,short_name,title,subtitle,level,adcode,legal_status,period_from,period_to,document_id,layout_clause_id,pinyin," +
    "central_meridian,west,south,east,north,ord\n" +
    `${id},测速,测速,测速用合成数据,,city,441400,expired,,,${id},c1,,117,115.3,23.38,116.94,24.94,1\n`,
  "counties.csv":
    "code,name,city_code,city_name,pinyin,lon,lat,accuracy_m,position_document,ord\n" +
    counties.map((code, n) => `${code},县${n},441400,梅州市,,116.${n},24.${n},5000,${id},${n}\n`).join(""),
};
for (const [name, content] of Object.entries(small)) writeFileSync(join(folder, name), content);
if (parcels > 0) {
  const head = '{"type":"FeatureCollection","features":[\n';
  await write("benchmark_parcels.geojson", lines(head, parcels, parcel, "]}\n"));
}
if (enterprises > 0) {
  const head =
    "id,plan,name,short_name,aliases,pinyin,relation,park_ids,inferred_park_ids,county_codes,industries,products,lon,lat,accuracy_m,precision," +
    "located_in,position_document,position_note,note,ord\n";
  await write("enterprises.csv", lines(head, enterprises, enterprise));
  await write("citations.csv", lines("object,attribute,value,document_id,clause_id,quote\n", enterprises, citation));
}
