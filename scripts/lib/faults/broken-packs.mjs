// Packs are broken in one way after the other. The service is ready, serves what it had, and its log says where to look.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyOfData, copyOfPacks, differing, hashes, preparedHashes, Service } from "./service.mjs";

const write = (file, change) => (pack) => {
  const path = join(pack, file);
  writeFileSync(path, change(readFileSync(path)));
};
const text = (file, change) => write(file, (bytes) => change(bytes.toString()));

/** Changes one line; line 1 is the header, as in the log. */
const line = (file, number, change) =>
  text(file, (all) => {
    const lines = all.split("\n");
    lines[number - 1] = change(lines[number - 1], lines);
    return lines.join("\n");
  });

const PACKS = ["meizhou", "xiamen", "chaozhou"];

/** What is broken, how, and what the log has to say of the pack. */
const CASES = [
  ["impossible date", line("pack.yaml", 4, () => "date: 2026-13-45"), /pack\.yaml.*date/],
  [
    "pack.yaml not UTF-8",
    write("pack.yaml", (all) => Buffer.concat([all, Buffer.from([0x23, 0xff, 0x0a])])),
    /pack\.yaml.*UTF-8/,
  ],
  ["pack.yaml empty", text("pack.yaml", () => ""), /pack\.yaml/],
  ["pack.yaml missing", (pack) => rmSync(join(pack, "pack.yaml")), /pack\.yaml/],
  ["pack.yaml no YAML", text("pack.yaml", (all) => `${all}\n: [`), /pack\.yaml/],
  ["another id", line("pack.yaml", 1, () => "id: elsewhere"), /pack\.yaml.*id/],
  ["unclosed quote", line("enterprises.csv", 5, (it) => `"${it}`), /enterprises\.csv.*row 5\b/],
  [
    "truncated JSON",
    text("county_outlines.geojson", (all) => all.slice(0, all.length / 2)),
    /county_outlines\.geojson.*(row|line) [1-9]/,
  ],
  ["NUL", line("parks.csv", 3, (it) => it.replace(",", "\0,")), /parks\.csv.*row 3\b/],
  ["unknown column", line("parks.csv", 1, (it) => it.replace("name", "nome")), /parks\.csv, row 1, column nome/],
  ["too few cells", line("parks.csv", 4, (it) => it.split(",")[0]), /parks\.csv, row 4/],
  [
    "CSV not UTF-8",
    write("parks.csv", (all) => Buffer.concat([all, Buffer.from([0xb9, 0xe3, 0x0a])])),
    /parks\.csv.*UTF-8/,
  ],
  ["id twice", line("parks.csv", 4, (it, lines) => lines[2]), /parks\.csv, row 4/],
  ["number that is none", text("parks.csv", (all) => all.replace(/,11\d\.\d+,/, ",11x.5,")), /parks\.csv, row \d+/],
];

const ways = (cases) => cases.map(([pack, [what]]) => `${what} (${pack})`).join(", ");

/** What the log says of a pack: the lines that name it, each with what is set in below. */
function said(log, pack) {
  const entries = log.split(/\n(?=\d\d:\d\d:\d\d )/);
  return entries.filter((entry) => / (ERROR|WARN) /.test(entry) && entry.includes(pack)).join("\n");
}

/** Starts a service whose packs are broken, one in each way; what is wrong with it. */
async function problemsOf(dataDir, cases, name) {
  const packs = copyOfPacks(name);
  for (const [pack, [, breakPack]] of cases) breakPack(join(packs, pack));
  const service = await Service.spawn(dataDir, { packs, name: `with-${name}` });
  const problems = [];
  try {
    await service.ready();
    const wrong = differing(await hashes(service.url), preparedHashes());
    if (wrong.length > 0) problems.push(`other data in ${wrong.join(" ")}`);
    await service.stop();
  } catch (failed) {
    problems.push(failed.message);
    if (!service.gone) await service.kill();
  }
  const log = service.logText();
  for (const [pack, [, , place]] of cases) {
    const told = said(log, pack);
    if (!place.test(told)) problems.push(`the log does not say ${place} but ${JSON.stringify(told.slice(0, 300))}`);
    if (told.split("\n").length > 12) problems.push(`${told.split("\n").length} lines of log for one mistake`);
  }
  return problems;
}

/** Three at a time, because a start takes long; if anything is wrong, each by itself. */
export async function run(seen) {
  const dataDir = copyOfData();
  for (let at = 0; at < CASES.length; at += PACKS.length) {
    const cases = CASES.slice(at, at + PACKS.length).map((one, i) => [PACKS[i], one]);
    if ((await problemsOf(dataDir, cases, `packs-${at}`)).length === 0) {
      seen.hold(true, ways(cases));
      continue;
    }
    for (const [i, one] of cases.entries()) {
      const problems = await problemsOf(dataDir, [one], `packs-${at + i}-alone`);
      seen.hold(problems.length === 0, ways([one]), problems.join("\n      "));
    }
  }
}
