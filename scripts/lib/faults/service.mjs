// The built service as a process of its own, with a data folder and a log, on a free port.
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, cpSync, existsSync, openSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ask, json } from "./http.mjs";

/** The folder of this scenario, and one with a data folder in which the packs are loaded. */
export const work = process.env.FAULTS_WORK;
export const prepared = process.env.FAULTS_PREPARED;
const app = process.env.FAULTS_APP;

/** How long a start and a stop may take on a busy machine, ms; the first stop writes an archive of classes. */
export const START = 600_000;
const STOP = 300_000;

/** Until the condition holds, or throws when the time is over. */
export async function until(what, ms, condition, step = 100) {
  const end = Date.now() + ms;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > end) throw new Error(`${what}: not within ${ms / 1000} s`);
    await sleep(step);
  }
}

export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Written down, so that scripts/test-faults.sh ends what this process leaves behind. */
export function remember(pid) {
  appendFileSync(join(work, "pids"), `${pid}\n`);
}

export function isAlive(pid) {
  try {
    return !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");
  } catch {
    return false;
  }
}

/** Processes whose parent this is. */
export function childrenOf(pid) {
  const parentOf = (child) => {
    try {
      return Number(readFileSync(`/proc/${child}/stat`, "utf8").replace(/.*\) /, "").split(" ")[1]);
    } catch {
      return 0; // it has ended since
    }
  };
  return readdirSync("/proc")
    .map(Number)
    .filter((child) => child > 0 && parentOf(child) === pid);
}

/** Processes below this one, at any depth. */
export function descendantsOf(pid) {
  return childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)]);
}

/** A copy of the prepared data folder. */
export function copyOfData(name = "data") {
  const folder = join(work, name);
  execFileSync("cp", ["-a", join(prepared, "data"), folder]);
  return folder;
}

export function copyOfPacks(name = "packs") {
  const folder = join(work, name);
  cpSync("gis-data", folder, { recursive: true });
  return folder;
}

export class Service {
  /** Spawns a service; {@link ready} waits for it. Exports and files of jobs are made in {@code exports}. */
  static async spawn(
    dataDir,
    { packs = "gis-data", args = [], env = {}, name = "service", port, exports = work } = {},
  ) {
    const at = port ?? (await freePort());
    const management = await freePort();
    const log = join(work, `${name}.log`);
    const out = openSync(log, "a");
    const archive = existsSync(join(prepared, "app.jsa")) ? [`-XX:SharedArchiveFile=${prepared}/app.jsa`] : [];
    const child = spawn(
      "java",
      [
        "-Xmx512m",
        "-XX:+ExitOnOutOfMemoryError",
        "-Dfile.encoding=UTF-8",
        ...archive,
        ...(env.JVM ?? []),
        "-jar",
        app,
        `--server.address=127.0.0.1`,
        `--server.port=${at}`,
        `--management.server.port=${management}`,
        `--parkatlas.packs.folder=${packs}`,
        "--parkatlas.packs.demo=true",
        ...(dataDir ? [`--parkatlas.database.data-dir=${dataDir}`] : []),
        `--parkatlas.exports.folder=${join(exports, "exports")}`,
        `--parkatlas.jobs.folder=${join(exports, "jobs")}`,
        ...args,
      ],
      { stdio: ["ignore", out, out], env: { ...process.env, ...env.variables } },
    );
    remember(child.pid);
    return new Service(child, { port: at, management, log, dataDir });
  }

  /** Starts a service and waits until it is ready. */
  static async start(dataDir, options) {
    const service = await Service.spawn(dataDir, options);
    await service.ready();
    return service;
  }

  constructor(child, { port, management, log, dataDir }) {
    Object.assign(this, { child, pid: child.pid, port, log, dataDir });
    this.url = `http://127.0.0.1:${port}`;
    this.health = `http://127.0.0.1:${management}/actuator/health`;
    this.ended = new Promise((resolve) => child.on("exit", (code, signal) => resolve(code ?? signal)));
    child.on("exit", () => (this.gone = true));
  }

  async ready(ms = START) {
    await until("ready", ms, async () => {
      if (this.gone) throw new Error(`the service ended: ${this.lastWords()}`);
      return (await ask(this.health, "/readiness", { ms: 5000 })).status === 200;
    });
  }

  /** Stops it as a service manager does, and waits until its database has stopped as well. */
  async stop() {
    this.child.kill("SIGTERM");
    await this.end(STOP);
  }

  /** Ends it as the kernel does. Its database goes on. */
  async kill() {
    this.child.kill("SIGKILL");
    await this.end(10_000);
  }

  async end(ms) {
    return Promise.race([
      this.ended,
      sleep(ms, undefined, { ref: false }).then(() => {
        throw new Error(`the service did not end within ${ms / 1000} s`);
      }),
    ]);
  }

  logText() {
    return readFileSync(this.log, "utf8");
  }

  logBytes() {
    return statSync(this.log).size;
  }

  lastWords() {
    return this.logText().trim().split("\n").slice(-3).join(" | ");
  }

  /** Id of the first process of its database. */
  postmaster() {
    return Number(readFileSync(join(this.dataDir, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
  }
}

/** A hash for every collection over all its items, page by page. */
export async function hashes(url) {
  const { collections } = await json(url, "/ogc/collections");
  const all = {};
  for (const { id } of collections) {
    const hash = createHash("sha256");
    let count = 0;
    for (let path = `/ogc/collections/${id}/items?limit=1000`; path;) {
      const page = await json(url, path, { headers: { Accept: "application/geo+json" } });
      for (const feature of page.features) hash.update(JSON.stringify({ ...feature, links: undefined }));
      count += page.features.length;
      path = page.links.find((link) => link.rel === "next")?.href.replace(/^https?:\/\/[^/]*/, "");
    }
    all[id] = `${count} ${hash.digest("hex")}`;
  }
  return all;
}

/** Names of the collections whose hashes differ. */
export function differing(some, others) {
  return [...new Set([...Object.keys(some), ...Object.keys(others)])].filter((id) => some[id] !== others[id]);
}

/** Hashes of the prepared data. */
export function preparedHashes() {
  return JSON.parse(readFileSync(join(prepared, "hashes.json"), "utf8"));
}
