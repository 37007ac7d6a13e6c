// Mixed load for a while: threads, file descriptors and the heap after a collection do not grow.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { crowd, isHonest, quantile, READS, tally, worst } from "./http.mjs";
import { copyOfData, Service } from "./service.mjs";

const seconds = Number(process.env.FAULTS_SECONDS);
const EXPORTS = ["csv", "xlsx", "geojson", "gpkg"].map((format) => `/api/v1/exports/parks?format=${format}`);
/** More reads than exports, and some that are refused. */
const MIX = [...READS, ...READS, ...READS, "/api/v1/parks/nowhere", "/api/v1/parks?plan=", ...EXPORTS];

/** Once connections that are no longer used have been closed. */
async function measure(service) {
  await sleep(15_000);
  execFileSync("jcmd", [String(service.pid), "GC.run"], { stdio: "ignore" });
  const info = execFileSync("jcmd", [String(service.pid), "GC.heap_info"]).toString();
  const heap = Number(info.match(/used (\d+)K/)[1]) / 1024;
  const threads = Number(readFileSync(`/proc/${service.pid}/status`, "utf8").match(/Threads:\s+(\d+)/)[1]);
  return { heap, threads, files: readdirSync(`/proc/${service.pid}/fd`).length };
}

async function load(service, ms) {
  const clients = crowd(service.url, 8, MIX);
  await sleep(ms);
  return clients.stop();
}

export async function run(seen) {
  const service = await Service.start(copyOfData());
  await load(service, 30_000);
  const before = await measure(service);
  const answers = await load(service, seconds * 1000);
  const after = await measure(service);

  const bad = answers.filter((it) => !isHonest(it) && ![400, 404].includes(it.status));
  const p95 = Math.round(
    quantile(
      answers.map((it) => it.ms),
      0.95,
    ),
  );
  seen.hold(bad.length === 0, `${seconds} s: ${tally(answers)}, p95 ${p95} ms`, worst(bad));
  seen.hold(after.threads <= before.threads + 4, `threads ${before.threads} → ${after.threads}`);
  seen.hold(after.files <= before.files + 8, `file descriptors ${before.files} → ${after.files}`);
  seen.hold(after.heap <= before.heap * 1.1 + 5, `heap ${before.heap.toFixed(1)} → ${after.heap.toFixed(1)} MB`);
  await service.stop();
}
