// Makes a pgbench script of what the service sent to the database for one request, as the server's log has it.
//
// Usage: node statement.mjs LOG PROBE LIST OUT
//   LOG    the server's log as JSON, with everything since the request
//   PROBE  what was asked, such as z=14,x=13475,y=7053: parameters with these values vary
//   LIST   lines with the values to use instead, in the order of PROBE; one is drawn by lot for every transaction
//   OUT    the script; OUT.args has the options that set the other parameters, one a line
import { readFileSync, writeFileSync } from "node:fs";

const [log, probe, list, out] = process.argv.slice(2);
const probed = probe ? probe.split(",").map((pair) => pair.split("=")) : [];
const options = [];

/** Statements that readers had prepared, without the look-up of the versions that is made once a second. */
function executed() {
  return readFileSync(log, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line))
    .filter((entry) => entry.application_name === "parkatlas-public" && /^execute [^:]+: /.test(entry.message))
    .map((entry) => ({ text: entry.message.replace(/^execute [^:]+: /, ""), values: parameters(entry.detail ?? "") }))
    .filter((statement) => !/^SELECT data_version\.version AS whole\b/.test(statement.text));
}

/** The log writes: parameters: $1 = 'a''b', $2 = NULL */
function parameters(detail) {
  return [...detail.matchAll(/\$(\d+) = (NULL|'((?:[^']|'')*)')/g)].map((found) =>
    found[2] === "NULL" ? null : found[3].replaceAll("''", "'"),
  );
}

/** The parameter as pgbench names it; one that is set nowhere is null there, too. */
function variable(value, name) {
  const asked = probed.find(([, probedValue]) => probedValue === value);
  if (asked) return `:${asked[0]}`;
  if (value !== null) options.push("-D", `${name}=${value}`);
  return `:${name}`;
}

/** A tree of CASE finds the value of a line in few steps; pgbench has neither tables nor arrays. */
function choice(values, from = 0, to = values.length) {
  if (to - from === 1) return values[from];
  const middle = (from + to) >> 1;
  return `CASE WHEN :line < ${middle} THEN ${choice(values, from, middle)} ELSE ${choice(values, middle, to)} END`;
}

const statements = executed();
if (statements.length === 0) throw new Error(`${log} has no statement of a reader`);
const lines = list ? readFileSync(list, "utf8").trim().split("\n").map((line) => line.split(" ")) : [];
const draws = probed.map(([name], column) => `\\set ${name} ${choice(lines.map((line) => line[column]))}`);
if (lines.length > 0) draws.unshift(`\\set line random(0, ${lines.length - 1})`);
const body = statements.map(
  ({ text, values }, number) =>
    text.replace(/\$(\d+)/g, (_, index) => variable(values[index - 1], `s${number}p${index}`)).trimEnd() + ";",
);
writeFileSync(out, [...draws, ...body].join("\n") + "\n");
writeFileSync(`${out}.args`, options.join("\n") + "\n");
