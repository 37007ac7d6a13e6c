// PostgreSQL crashes again and again while posts write. Whatever was acknowledged is there afterwards, with its entry in the log.
import { setTimeout as sleep } from "node:timers/promises";
import { ask, json } from "./http.mjs";
import { control, sql } from "./postgres.mjs";
import { copyOfData, Service, until } from "./service.mjs";

const CRASHES = 10;
const WRITERS = 8;
const OFFICER = "demo-officer-pingyuan";
const AUDITOR = "demo-auditor";
const CHECKS = "/api/v1/land-checks";

const headers = (account) => ({
  Authorization: `Basic ${Buffer.from(`${account}:parkatlas-demo`).toString("base64")}`,
  "Content-Type": "application/geo+json",
});

/** A red line of about a hectare in 平远县, another one each time. */
function redLine(number) {
  const [west, south] = [115.8 + (number % 100) * 0.001, 24.52 + Math.floor(number / 100) * 0.001];
  const [east, north] = [west + 0.001, south + 0.0009];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const geometry = { type: "Polygon", coordinates: [ring] };
  return JSON.stringify({ type: "Feature", properties: { title: `演练 ${number}` }, geometry });
}

/** Posts that check one red line after the other until it is over; what became of each. */
function writers(service) {
  const answers = [];
  let over = false;
  let number = 0;
  const write = async () => {
    while (!over) {
      const body = redLine(number++);
      const answer = await ask(service.url, CHECKS, { method: "POST", headers: headers(OFFICER), body, ms: 60_000 });
      answers.push(answer);
      if (answer.status !== 201) await sleep(200);
    }
  };
  const all = Array.from({ length: WRITERS }, write);
  return {
    answers,
    async stop() {
      over = true;
      await Promise.all(all);
    },
  };
}

export async function run(seen) {
  const service = await Service.start(copyOfData());
  const writing = writers(service);
  const acknowledged = () => writing.answers.filter(({ status }) => status === 201);
  for (let crash = 0; crash < CRASHES; crash++) {
    const before = acknowledged().length;
    await until("posts write", 60_000, () => acknowledged().length >= before + 20);
    control(service.dataDir, "-m", "immediate", "stop");
    await until("the database back", 60_000, async () =>
      (await ask(service.health, "/readiness", { ms: 3000 })).status === 200,
    );
  }
  const before = acknowledged().length;
  await until("posts write", 60_000, () => acknowledged().length >= before + 20);
  await writing.stop();

  const made = acknowledged().map(({ body }) => JSON.parse(body.toString()));
  const kept = sql(service.dataDir, "SELECT id || ' ' || number FROM parkatlas.land_check").split("\n");
  const lost = made.filter(({ id, number }) => !kept.includes(`${id} ${number}`));
  const told = new Set(sql(service.dataDir, "SELECT DISTINCT object FROM parkatlas.audit_entry").split("\n"));
  const silent = kept.filter((it) => !told.has(`land-check:${it.split(" ")[0]}`));
  const numbers = new Set(kept.map((it) => it.split(" ")[1]));
  const chain = await json(service.url, "/api/v1/audit/chain", { headers: headers(AUDITOR), ms: 60_000 });
  const dishonest = writing.answers.filter(({ status }) => ![201, 503, 0].includes(status));
  await service.stop();

  seen.hold(lost.length === 0, `${CRASHES} crashes: of ${made.length} checks that were acknowledged ${lost.length} are lost`);
  seen.hold(numbers.size === kept.length, `${kept.length} checks have ${numbers.size} numbers`);
  seen.hold(silent.length === 0, `without an entry in the log: ${silent.length}`);
  seen.hold(chain.broken === null, `the chain of the log is broken at ${chain.broken ?? "none"}`);
  seen.hold(dishonest.length === 0, `answers that are neither 201 nor 503: ${dishonest.length}`);
}
