// The database stands still, starts anew, holds a lock, and throws statements and sessions out.
import { setTimeout as sleep } from "node:timers/promises";
import { ask, crowd, isHonest, READS, tally, worst } from "./http.mjs";
import { control, session, sql } from "./postgres.mjs";
import { childrenOf, copyOfData, Service, until } from "./service.mjs";

const EXPORTS = ["csv", "xlsx", "geojson"].map((format) => `/api/v1/exports/enterprises?format=${format}`);
const CLIENTS = "FROM pg_stat_activity WHERE application_name LIKE 'parkatlas-%' AND pid <> pg_backend_pid()";

/** 20 clients while something happens; nobody may be left without an honest answer, or wait longer than this. */
async function during(seen, service, what, longest, happen, paths = READS) {
  const clients = crowd(service.url, 20, paths, { pause: 50 });
  await sleep(500);
  await happen();
  const answers = await clients.stop();
  // an answer that has begun can only be cut off, which the client sees
  const bad = answers.filter((it) => !isHonest(it) && !(it.status === 200 && it.error === "cut"));
  seen.hold(bad.length === 0, `${what}: ${tally(answers)}`, worst(bad));
  const slowest = Math.max(...answers.map((it) => it.ms));
  seen.hold(slowest <= longest, `at most ${(slowest / 1000).toFixed(1)} s`);
  await until(
    `${what}: 200 again`,
    15_000,
    async () => (await ask(service.url, "/ogc/collections/parks/items?limit=1", { ms: 5000 })).status === 200,
  );
}

function signal(service, name) {
  const postmaster = service.postmaster();
  for (const pid of [postmaster, ...childrenOf(postmaster)]) process.kill(pid, name);
}

async function repeat(ms, action) {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(50)) action();
}

export async function run(seen) {
  const service = await Service.start(copyOfData());
  await during(seen, service, "undisturbed", 10_000, () => sleep(3000), [...READS, ...EXPORTS]);
  await during(seen, service, "stopped for 10 s", 8000, async () => {
    signal(service, "SIGSTOP");
    await sleep(10_000);
    signal(service, "SIGCONT");
  });
  await during(seen, service, "restarted at once", 8000, async () => {
    control(service.dataDir, "-m", "immediate", "-w", "restart");
    await sleep(3000);
  });
  await during(seen, service, "locked for 8 s", 8000, async () => {
    const holder = session(service.dataDir);
    holder.say("BEGIN");
    holder.say("LOCK TABLE parkatlas.park, parkatlas.enterprise, parkatlas.data_version IN ACCESS EXCLUSIVE MODE");
    await sleep(8000);
    holder.end();
  });
  await during(
    seen,
    service,
    "statements cancelled",
    10_000,
    () => repeat(6000, () => sql(service.dataDir, `SELECT count(pg_cancel_backend(pid)) ${CLIENTS}`)),
    [...READS, ...EXPORTS],
  );
  await during(
    seen,
    service,
    "sessions terminated",
    10_000,
    () => repeat(6000, () => sql(service.dataDir, `SELECT count(pg_terminate_backend(pid)) ${CLIENTS}`)),
    [...READS, ...EXPORTS],
  );
  await service.stop();
}
