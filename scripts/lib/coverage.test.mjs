// Holds docs/coverage.md to the packs: what it cites is there, what it counts adds up, no chapter is left out.
// No dependencies; Node 20.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { read } from "./csv.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The chapters that each seed has a row for, in this order, by the number of its heading. */
const CHAPTERS = {
  "000": `前言, 一（一）, 一（二）1, 一（二）2 figures, 一（二）2 firms, 一（二）3, 表1-3, 一（二）4, 一（二）5 environment,
    一（二）5 difficulties, 一（三）, 二（一）（二）, 二（三）, 三（一）, 三（二）, 三（三）, 三（四）, 四, 五（一）, 五（二）, 五（三）—（七）,
    五 环境保护, 六`,
  "001": `一、二, 三, 四（一）, 四（二）, 四（三）, 四（四）, 四（五）, 四（六）, 四（七）, 四（八）, 四（九）, 五`,
  "002": `题头, 一, 二, 三`,
  "003": `一（一）, 一（二）, 二（三）, 三（一）, 三（二）, 三（三）, 三（四）, 三（五）, 三（六）, 四, 五（一）—（三）, 五（四）, 五（五）,
    五（六）, 末段`,
  "004": `前言、一, 二, 三, 四（一）, 四（二）, 四（三）, 四（四）, 四（五）, 四（六）, 五, 六（一）—（三）, 六（四）—（六）, 七`,
};

/** What the packs hold, by the name of the file: the ids of its rows; a clause and a link bear their document or chain. */
function collections() {
  const ids = new Map();
  for (const pack of readdirSync(`${root}/gis-data`, { withFileTypes: true }).filter((it) => it.isDirectory())) {
    for (const file of readdirSync(`${root}/gis-data/${pack.name}`).filter((it) => it.endsWith(".csv"))) {
      const of = ids.get(file.slice(0, -4)) ?? new Set();
      for (const row of read(`${root}/gis-data/${pack.name}/${file}`)) {
        const parent = row.document_id && file === "clauses.csv" ? row.document_id : row.chain_id;
        if (row.id) of.add(parent ? `${parent}/${row.id}` : row.id);
      }
      ids.set(file.slice(0, -4), of);
    }
  }
  return ids;
}

/** The tables of the document: heading, rows of chapters, foot. */
function tables(text) {
  return text
    .split(/^## /m)
    .filter((part) => /^\d{3} /.test(part))
    .map((part) => {
      const rows = part
        .split("\n")
        .filter((line) => line.startsWith("| ") && !/^\| (chapter|---)/.test(line))
        .map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
      return { seed: part.slice(0, 3), rows: rows.slice(0, -1), foot: rows.at(-1) };
    });
}

const text = readFileSync(`${root}/docs/coverage.md`, "utf8");
const [REPRESENTED, PARTLY, MISSING] = [2, 3, 4];
const counts = (row) => [REPRESENTED, PARTLY, MISSING].map((at) => (/^\d+$/.test(row[at]) ? Number(row[at]) : NaN));
const isRepresented = (row) => counts(row)[0] >= 0.9 * counts(row).reduce((sum, one) => sum + one, 0);

test("every id that docs/coverage.md cites is in a pack, as often as it says", () => {
  const ids = collections();
  const wrong = [];

  for (const [cited, collection, pattern, number] of text.matchAll(/`([a-z_]+):([^`\s]+)`(?: \((\d+)\))?/g)) {
    const wanted = new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`);
    const found = [...(ids.get(collection) ?? [])].filter((id) => wanted.test(id)).length;
    if (number === undefined ? found === 0 : found !== Number(number)) wrong.push(`${cited}: ${found} found`);
  }

  assert.deepEqual(wrong, []);
});

test("every chapter of every seed has its row, and the foot is the sum of the rows", () => {
  const found = tables(text);

  assert.deepEqual(found.map(({ seed }) => seed), Object.keys(CHAPTERS));
  for (const { seed, rows, foot } of found) {
    assert.deepEqual(rows.map(([chapter]) => chapter), CHAPTERS[seed].split(",").map((it) => it.trim()), seed);
    for (const row of rows) assert.ok(counts(row).every((one) => one >= 0), `${seed} ${row[0]} has no counts`);
    const sums = [0, 1, 2].map((at) => rows.reduce((sum, row) => sum + counts(row)[at], 0));
    assert.deepEqual(counts(foot), sums, `foot of ${seed}`);
    const good = rows.filter(isRepresented).length;
    assert.equal(foot[1], `${good} of ${rows.length} rows represented`, `foot of ${seed}`);
    const total = `| ${[seed, rows.length, good, ...sums].join(" | ")} |`;
    assert.ok(text.includes(total), `the totals have no row ${total}`);
  }
});

test("nine of ten rows are represented", () => {
  const rows = tables(text).flatMap((table) => table.rows);

  assert.ok(rows.filter(isRepresented).length >= 0.9 * rows.length);
});
