// No room on the disk: while packs are loaded, while serving, in an export. Needs root, for a small file system in memory.
import { execFileSync } from "node:child_process";
import { appendFileSync, closeSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ask, crowd, isHonest, json, tally, worst } from "./http.mjs";
import { copyOfPacks, differing, hashes, prepared, preparedHashes, Service, until, work } from "./service.mjs";

const FORMATS = ["csv", "geojson", "xlsx", "gpkg", "shp", "kml"];

function mount(name, megabytes) {
  const folder = join(work, name);
  mkdirSync(folder);
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=755`, "parkatlas-faults", folder]);
  return folder;
}

/** Fills the file system of this folder up to the last bytes. */
function fill(folder, spareBytes) {
  const file = openSync(join(folder, "filler"), "a");
  const block = Buffer.alloc(4096);
  try {
    for (;;) {
      const { bavail, bsize } = statfsSync(folder);
      if (bavail * bsize <= spareBytes) break;
      writeSync(file, block);
    }
  } catch (full) {
    if (full.code !== "ENOSPC") throw full;
  } finally {
    closeSync(file);
  }
}

const empty = (folder) => rmSync(join(folder, "filler"), { force: true });

/** 20,000 more enterprises: more than there is room for. */
function manyRows() {
  const packs = copyOfPacks();
  const file = join(packs, "meizhou/enterprises.csv");
  const [header, first] = execFileSync("head", ["-2", file]).toString().split("\n");
  const id = header.split(",").indexOf("id");
  const cells = first.split(",");
  const rows = Array.from({ length: 20_000 }, (_, i) => cells.with(id, `filler-${i}`).join(","));
  appendFileSync(file, `${rows.join("\n")}\n`);
  return packs;
}

async function readsGoOn(seen, service, what) {
  const clients = crowd(service.url, 8, undefined, { pause: 50 });
  await sleep(4000);
  const answers = await clients.stop();
  const bad = answers.filter((it) => it.status !== 200 && it.status !== 204);
  seen.hold(bad.length === 0, `reads ${what}: ${tally(answers)}`, bad.length > 0 ? worst(bad) || bad[0].path : "");
}

async function whileLoading(seen, disk) {
  fill(disk, 1_000_000);
  const service = await Service.start(join(disk, "data"), { packs: manyRows(), name: "loading" });
  const wrong = differing(await hashes(service.url), preparedHashes());
  seen.hold(wrong.length === 0, `full while loading: ready, collections that differ: ${wrong.join(" ") || "none"}`);
  seen.hold(
    /meizhou was refused.*\n.*disk.* full/.test(service.logText()),
    "the log names the pack and the disk",
    service
      .logText()
      .split("\n")
      .filter((it) => it.includes("ERROR"))
      .slice(0, 2)
      .join(" / ")
      .slice(0, 400),
  );
  await service.stop();
  empty(disk);
}

async function exportAll(service) {
  const answers = [];
  for (const format of FORMATS) {
    answers.push({
      format,
      ...(await ask(service.url, `/api/v1/exports/enterprises?format=${format}`, { ms: 60_000 })),
    });
  }
  return answers;
}

const JOB = {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: '{"plan":"meizhou","parameters":{}}',
};

async function jobState(service) {
  const job = await json(service.url, "/api/v1/export-jobs", JOB);
  return until("the job at an end", 60_000, async () => {
    const now = await json(service.url, `/api/v1/export-jobs/${job.id}`);
    return ["done", "failed"].includes(now.state) ? now : false;
  });
}

const statuses = (answers) =>
  answers.map((it) => `${it.format} ${it.status}${it.error ? ` ${it.error}` : ""}`).join(", ");

async function whileServing(seen, disk, exports) {
  const service = await Service.start(join(disk, "data"), { exports });
  fill(disk, 0);
  fill(exports, 0);
  await readsGoOn(seen, service, "on a full disk");
  const refused = await exportAll(service);
  // csv and geojson need no file: either they are whole or they are refused
  const bad = refused.filter(
    (it) => !isHonest(it) || (it.status === 503 && !it.headers["content-type"]?.includes("problem+json")),
  );
  seen.hold(bad.length === 0, `exports: ${statuses(refused)}`, worst(bad));
  // the queue is in the database, which has no room either
  const order = await ask(service.url, "/api/v1/export-jobs", { ...JOB, ms: 60_000 });
  seen.hold(isHonest(order) || order.status === 202, `a job: ${order.status}`, worst([order]));
  empty(disk);
  const job = await jobState(service);
  seen.hold(
    job.state === "failed" && Boolean(job.problem),
    `a job with room in the database alone: ${job.state}`,
    JSON.stringify(job),
  );
  empty(exports);
  await readsGoOn(seen, service, "with room again");
  const whole = await exportAll(service);
  seen.hold(
    whole.every((it) => it.status === 200 && !it.error),
    `exports with room again: ${statuses(whole)}`,
  );
  seen.hold((await jobState(service)).state === "done", "a job with room again: done");
  await service.stop();
}

export async function run(seen) {
  if (process.getuid() !== 0) throw new Error("run this scenario as root: it mounts a small file system");
  const disk = mount("disk", 160);
  const exports = mount("few-exports", 8);
  execFileSync("cp", ["-a", join(prepared, "data"), join(disk, "data")]);
  await whileLoading(seen, disk);
  await whileServing(seen, disk, exports);
}
