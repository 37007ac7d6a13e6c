// The service is killed under load, while it makes its cluster, in an export and in a job; the next one starts whole.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ask, crowd, json } from "./http.mjs";
import {
  copyOfData,
  descendantsOf,
  differing,
  hashes,
  isAlive,
  preparedHashes,
  Service,
  START,
  until,
  work,
} from "./service.mjs";

const JOBS = "/api/v1/export-jobs";

const exportFiles = () => {
  const folder = join(work, "exports");
  return existsSync(folder) ? readdirSync(folder, { recursive: true }).filter((it) => it.includes("export-")) : [];
};

/** Starts again on the same folder and looks whether all is there. */
async function startAgain(seen, what, dataDir) {
  const service = await Service.start(dataDir, { name: what.replaceAll(" ", "-") });
  const wrong = differing(await hashes(service.url), preparedHashes());
  seen.hold(wrong.length === 0, `${what}: ready again, collections that differ: ${wrong.join(" ") || "none"}`);
  return service;
}

async function inInitdb(seen) {
  const dataDir = join(work, "first");
  const service = await Service.spawn(dataDir, { name: "first" });
  // its first database is there, but not the others
  const paths = () => (existsSync(dataDir) ? readdirSync(dataDir, { recursive: true }) : []);
  await until("initdb", START, () => paths().some((path) => path.endsWith("base/1")), 5);
  const left = descendantsOf(service.pid);
  await service.kill();
  for (const pid of left.filter(isAlive)) process.kill(pid, "SIGKILL");
  seen.hold(left.length > 0, "initdb was at work");
  const next = await startAgain(seen, "killed in initdb", dataDir);
  const secrets = readdirSync(dataDir).filter((name) => name.includes("password"));
  seen.hold(secrets.length === 0, `passwords left behind: ${secrets.join(" ") || "none"}`);
  await next.stop();
}

async function underLoad(seen, service) {
  const clients = crowd(service.url, 10, undefined, { pause: 20 });
  await sleep(3000);
  await service.kill();
  await clients.stop();
  return startAgain(seen, "killed under load", service.dataDir);
}

/** Kills the service and its children as soon as its export has begun to write. */
async function killedWhileWriting(service) {
  await until("a file on the way", 30_000, () => exportFiles().length > 0, 2);
  const children = descendantsOf(service.pid);
  await service.kill();
  return children;
}

async function inAnExport(seen, service) {
  const download = ask(service.url, "/api/v1/plan-exports/meizhou", { ms: 60_000 });
  const children = await killedWhileWriting(service);
  await download;
  const next = await startAgain(seen, "killed in an export", service.dataDir);
  leftOvers(seen, next, children);
  return next;
}

async function inAJob(seen, service) {
  const job = await json(service.url, JOBS, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: '{"plan":"meizhou","parameters":{}}',
  });
  const children = await killedWhileWriting(service);
  const next = await startAgain(seen, "killed in a job", service.dataDir);
  const end = await until("the job at an end", 60_000, async () => {
    const answer = await ask(next.url, `${JOBS}/${job.id}`, { headers: { Accept: "application/json" } });
    const state = answer.status === 200 ? JSON.parse(answer.body.toString()).state : String(answer.status);
    return ["queued", "running"].includes(state) ? "" : state;
  }).catch(() => "hangs");
  seen.hold(["done", "failed", "404"].includes(end), `the job afterwards: ${end === "404" ? "forgotten (404)" : end}`);
  if (end === "done") await ask(next.url, `${JOBS}/${job.id}`, { method: "DELETE" });
  leftOvers(seen, next, children);
  return next;
}

function leftOvers(seen, service, children) {
  const files = exportFiles().filter((name) => !name.includes(`-${service.pid}-`));
  seen.hold(files.length === 0, `files left behind: ${files.length}`, files.join(" "));
  const alive = children.filter(isAlive);
  seen.hold(alive.length === 0, `processes left behind: ${alive.length}`);
}

export async function run(seen) {
  let service = await Service.start(copyOfData());
  service = await underLoad(seen, service);
  service = await inAnExport(seen, service);
  service = await inAJob(seen, service);
  await service.stop();
  await inInitdb(seen);
}
