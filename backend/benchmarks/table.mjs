// Makes Markdown tables of the results of scripts/bench.sh: medians of the rounds, and the rounds themselves.
import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";

const TICK_MS = 10; // USER_HZ is 100 on every Linux
const results = readFileSync(process.argv[2], "utf8").trim().split("\n").map((line) => JSON.parse(line));

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};
const ms = (microseconds) => (microseconds / 1000).toFixed(2);
const fixed = (number, digits) => (Number.isFinite(number) ? number.toFixed(digits) : "");
const rate = (result) => (result.requests * 1e6) / result.us;
const whole = (number) => (number < 10 ? number.toFixed(1) : number.toFixed(0));
const groups = (list, key) => {
  const found = new Map();
  for (const item of list) found.set(key(item), [...(found.get(key(item)) ?? []), item]);
  return [...found.values()];
};

/** All rounds of one contestant at one question. */
function summary(rounds) {
  const requests = rounds.reduce((sum, it) => sum + it.requests, 0);
  const each = (member) => (rounds.reduce((sum, it) => sum + it[member], 0) * TICK_MS) / requests;
  return {
    ...rounds[0],
    rates: rounds.map(rate),
    rate: median(rounds.map(rate)),
    p50: median(rounds.map((it) => it.p50)),
    p95: median(rounds.map((it) => it.p95)),
    p99: median(rounds.map((it) => it.p99)),
    own: each("ownTicks"),
    database: each("databaseTicks"),
    kilobytes: rounds.reduce((sum, it) => sum + it.bytes, 0) / requests / 1000,
    errors: rounds.reduce((sum, it) => sum + it.errors, 0),
  };
}

function table(name, head, rows) {
  console.log(`\n### ${name[0].toUpperCase()}${name.slice(1)}\n\n| ${head.join(" | ")} |\n|${head.map(() => "---").join("|")}|`);
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
}

const summaries = groups(results, (it) => [it.group, it.case, it.contestant, it.concurrency].join()).map(summary);
const of = (group) => summaries.filter((it) => it.group === group);

function contest(group) {
  const rows = groups(of(group), (it) => `${it.case},${it.concurrency}`).flatMap((contestants) => {
    const raw = contestants.find((it) => it.contestant === "pgbench");
    const rival = contestants.find((it) => it.contestant === "mapserver");
    return contestants.map((it) => [
      it.case,
      it.concurrency,
      it.contestant,
      `${whole(it.rate)} (${it.rates.map(whole).join(", ")})`,
      it.rate === 0 ? "none" : ms(it.p50),
      it.rate === 0 ? "none" : ms(it.p95),
      !raw || it === raw || it === rival || ["cached", "small"].includes(it.contestant) || it.concurrency > 1 ? "" : `${ms(it.p50 - raw.p50)} / ${ms(it.p95 - raw.p95)}`,
      rival && it !== rival ? fixed(it.rate / rival.rate, 1) : "",
      it === raw ? "" : fixed(it.own, 2),
      fixed(it.database, 2),
      it === raw ? "" : fixed(it.kilobytes, 1),
      it.errors,
    ]);
  });
  const head = ["what", "c", "who", "a second (rounds)", "p50 ms", "p95 ms", "beyond pgbench p50 / p95 ms", "× MapServer"];
  table(group, [...head, "own CPU ms", "database CPU ms", "kB", "errors"], rows);
}

function growth() {
  const rows = groups(of("growth"), (it) => it.case).map((sizes) => {
    const [small, middle, large] = ["small", "middle", "uncached"].map((name) => sizes.find((it) => it.contestant === name));
    return [small.case, ...[small, middle, large].map((it) => `${ms(it.p50)} / ${ms(it.p95)}`), (large.p50 / small.p50).toFixed(2)];
  });
  table("growth", ["what", "10 k: p50 / p95 ms", "100 k", "large", "large : 10 k at p50"], rows);
}

/** What an officer waits for beyond the public: 0.3 ms at p50 is the most that is wanted. */
function viewers() {
  const rows = groups(of("viewers"), (it) => it.case).flatMap((all) => {
    const everybody = all.find((it) => it.contestant === "public");
    return all.map((it) => [
      it.case,
      it.contestant,
      `${whole(it.rate)} (${it.rates.map(whole).join(", ")})`,
      `${ms(it.p50)} / ${ms(it.p95)}`,
      it === everybody ? "" : `${ms(it.p50 - everybody.p50)} / ${ms(it.p95 - everybody.p95)}`,
      it === everybody ? "" : fixed(it.p50 / everybody.p50, 2),
      fixed(it.own, 2),
      fixed(it.database, 2),
      it.errors,
    ]);
  });
  const head = ["what", "who", "a second (rounds)", "p50 / p95 ms", "beyond the public p50 / p95 ms", "× public at p50"];
  table("viewers", [...head, "own CPU ms", "database CPU ms", "errors"], rows);
}

console.log(`${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${new Date().toISOString().slice(0, 10)}`);
if (of("growth").length > 0) growth();
if (of("viewers").length > 0) viewers();
for (const group of ["tiles", "maps", "proximity", "items", "lists", "search"]) if (of(group).length > 0) contest(group);
