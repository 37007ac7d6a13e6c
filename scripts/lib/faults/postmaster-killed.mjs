// The first process of the private PostGIS is killed under 100 clients.
import { setTimeout as sleep } from "node:timers/promises";
import { performance } from "node:perf_hooks";
import { ask, crowd, isHonest, tally, worst } from "./http.mjs";
import { copyOfData, differing, hashes, preparedHashes, Service, until } from "./service.mjs";

const LIVENESS = ["/liveness"];

export async function run(seen) {
  const service = await Service.start(copyOfData());
  const warm = crowd(service.url, 8);
  await sleep(5000);
  await warm.stop();

  const clients = crowd(service.url, 100, undefined, { pause: 100 });
  const probe = crowd(service.health, 1, LIVENESS, { pause: 100 });
  await sleep(3000);
  const killed = performance.now();
  process.kill(service.postmaster(), "SIGKILL");
  await sleep(500);
  const back = await until("the database back", 30_000, async () =>
    (await ask(service.health, "/readiness", { ms: 3000 })).status === 200 ? performance.now() : 0,
  ).catch(() => Infinity);
  await sleep(3000);
  const [answers, lives] = [await clients.stop(), await probe.stop()];

  const after = answers.filter((it) => it.at + it.ms >= killed);
  const dishonest = after.filter((it) => !isHonest(it));
  const longest = Math.max(...after.map((it) => it.ms));
  seen.hold(dishonest.length === 0, `answers since: ${tally(after)}`, worst(dishonest));
  seen.hold(longest <= 3000, `the slowest answer ${Math.round(longest)} ms`);
  const slowest = Math.max(...lives.map((it) => it.ms));
  seen.hold(
    slowest < 1000 && lives.every((it) => it.status === 200),
    `liveness: ${tally(lives)}, at most ${Math.round(slowest)} ms`,
  );
  seen.hold(back - killed <= 10_000, `ready again after ${((back - killed) / 1000).toFixed(1)} s`);
  if (back < Infinity) {
    const wrong = differing(await hashes(service.url), preparedHashes());
    seen.hold(wrong.length === 0, `collections that differ afterwards: ${wrong.join(" ") || "none"}`);
  }
  await service.stop();
}
