// Runs one scenario and says in one line what was seen: node run.mjs NAME. Appends a row for the record to $FAULTS_RECORD.
import { appendFileSync } from "node:fs";

class Seen {
  all = [];
  failed = [];

  /** Notes what was seen; it fails the scenario unless it is as it should be. `more` goes to the log alone. */
  hold(ok, what, more = "") {
    this.all.push(ok ? what : `**${what}**`);
    if (!ok) this.failed.push(`${what}${more ? `\n      ${more}` : ""}`);
  }
}

const name = process.argv[2];
const seen = new Seen();
try {
  const { run } = await import(`./${name}.mjs`);
  await run(seen);
} catch (broken) {
  seen.hold(false, broken.message, broken.stack);
}
const passed = seen.failed.length === 0;
console.log(`${name.padEnd(18)} ${passed ? "pass" : "FAIL"}  ${seen.all.join("; ").replaceAll("**", "")}`);
for (const failure of seen.failed) console.log(`    ${failure}`);
const cell = seen.all.join("; ").replaceAll("|", "\\|").replaceAll("\n", " ");
appendFileSync(process.env.FAULTS_RECORD, `| ${name} | ${passed ? "pass" : "**fail**"} | ${cell} |\n`);
process.exit(passed ? 0 : 1);
