// Reads the log of pgbench's transactions and writes the figures that paths.lua writes, of the last seconds only.
//
// Usage: node percentiles.mjs SECONDS <log
// A line is: client, number, µs it took, script, second and µs at which it ended (PostgreSQL 15 manual, pgbench).
import { readFileSync } from "node:fs";

const seconds = Number(process.argv[2]);
const all = readFileSync(0, "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(" ").map(Number))
  .map(([, , took, , second, microsecond]) => ({ took, ended: second * 1e6 + microsecond }));
const end = all.reduce((latest, it) => Math.max(latest, it.ended), 0);
const times = all
  .filter((it) => it.ended > end - seconds * 1e6)
  .map((it) => it.took)
  .sort((a, b) => a - b);
const at = (percent) => times[Math.min(times.length - 1, Math.floor((times.length * percent) / 100))];
console.log(times.length, seconds * 1e6, 0, at(50), at(95), at(99), 0);
