// Dump and restore into an empty cluster; then, with an archive of the log, back to a moment before a mistake.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "./postgres.mjs";
import { copyOfData, differing, hashes, Service, work } from "./service.mjs";

const pause = Number(process.env.FAULTS_PAUSE);

function script(name, ...args) {
  const start = performance.now();
  execFileSync(`scripts/${name}.sh`, args, { stdio: ["ignore", "pipe", "pipe"], timeout: 300_000 });
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/** What a restored folder serves. */
async function hashesOf(dataDir, name, args = []) {
  const service = await Service.start(dataDir, { name, args });
  const seen = await hashes(service.url);
  await service.stop();
  return seen;
}

function compare(seen, what, found, wanted) {
  const wrong = differing(found, wanted);
  seen.hold(
    wrong.length === 0,
    `${what}: ${Object.keys(wanted).length} collections, ${wrong.length} differ`,
    wrong.join(" "),
  );
}

/** A change that everybody sees: all names of parks get longer. */
function change(dataDir, mark) {
  sql(
    dataDir,
    `UPDATE parkatlas.park SET name = name || '${mark}'; UPDATE parkatlas.data_version SET version = version + 1`,
  );
}

/** A moment that the log does not reach is an error, and nothing is left that could be taken for a restored folder. */
function refusesTheFuture(seen, archive) {
  const folder = join(work, "future");
  try {
    script(
      "restore",
      "--data-dir",
      folder,
      "--archive",
      archive,
      "--to-time",
      "2100-01-01 00:00:00+00",
      join(work, "base"),
    );
    seen.hold(false, 'a moment that is not in the log was "reached"');
  } catch (refused) {
    const isTold = String(refused.stderr).includes("ParkAtlas: the point was not reached: ");
    seen.hold(isTold && !existsSync(folder), "a moment that is not in the log is refused", String(refused.stderr));
  }
}

export async function run(seen) {
  const archive = join(work, "archive");
  const archiving = { args: [`--parkatlas.database.archive-dir=${archive}`] };
  const service = await Service.start(copyOfData(), archiving);
  const before = await hashes(service.url);
  const dumped = script("backup", "--data-dir", service.dataDir, join(work, "dump"));
  const based = script("backup", "--base", "--data-dir", service.dataDir, join(work, "base"));

  change(service.dataDir, "甲");
  const wanted = await hashes(service.url);
  const moment = sql(service.dataDir, "SELECT clock_timestamp()");
  await sleep(pause * 1000);
  change(service.dataDir, "乙");
  const mistaken = await hashes(service.url);
  await service.stop();
  seen.hold(
    differing(before, wanted).length > 0 && differing(wanted, mistaken).length > 0,
    "two changes, both seen in the answers",
  );

  const restored = script("restore", "--data-dir", join(work, "from-dump"), join(work, "dump"));
  compare(seen, `dump ${dumped}, restore ${restored}`, await hashesOf(join(work, "from-dump"), "from-dump"), before);
  const back = script(
    "restore",
    "--data-dir",
    join(work, "earlier"),
    "--archive",
    archive,
    "--to-time",
    moment,
    join(work, "base"),
  );
  compare(
    seen,
    `base backup ${based}, back to ${pause} s before the second change ${back}`,
    await hashesOf(join(work, "earlier"), "earlier"),
    wanted,
  );
  refusesTheFuture(seen, archive);
  script("restore", "--data-dir", join(work, "latest"), "--archive", archive, join(work, "base"));
  compare(
    seen,
    "the same without a time: the last change",
    await hashesOf(join(work, "latest"), "latest", archiving.args),
    mistaken,
  );
}
