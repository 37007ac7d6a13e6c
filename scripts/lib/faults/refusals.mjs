// What a service that cannot start says: at most 20 lines, among them what to change, and an exit code that is not 0.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { password, sql, startCluster } from "./postgres.mjs";
import { copyOfData, freePort, Service, work } from "./service.mjs";

/** Starts, waits for the end, and judges what was said. */
async function refused(seen, what, told, options, dataDir) {
  const service = await Service.spawn(dataDir, { ...options, name: what.replaceAll(" ", "-") });
  const started = service.ready().then(() => "none: it is ready", () => service.ended);
  const code = await Promise.race([service.ended, started]);
  if (!service.gone) await service.kill();
  const log = service.logText();
  const lines = log.split("\n").filter((line) => line.trim() !== "").length;
  const problems = [];
  if (code === 0 || typeof code !== "number") problems.push(`exit code ${code}`);
  if (lines > 20) problems.push(`${lines} lines`);
  if (/^\s+at /m.test(log)) problems.push("a stack trace");
  if (!told.test(log)) problems.push(`does not say ${told}`);
  seen.hold(
    problems.length === 0,
    problems.length === 0 ? `${what}: ${lines} lines` : `${what}: ${problems.join(", ")}`,
    log
      .split("\n")
      .filter((line) => !line.includes(" INFO "))
      .slice(0, 8)
      .join("\n      ")
      .slice(0, 1200),
  );
}

const database = (url, user, secret) => ({
  args: [`--spring.datasource.url=${url}`],
  env: { variables: { SPRING_DATASOURCE_USERNAME: user, SPRING_DATASOURCE_PASSWORD: secret } },
});

async function otherDatabases(seen, cluster) {
  const port = await freePort();
  startCluster(cluster, port);
  const url = `jdbc:postgresql://127.0.0.1:${port}`;
  const owner = password(cluster, "parkatlas_owner");
  sql(cluster, "CREATE DATABASE bare OWNER parkatlas_owner", "postgres");
  await refused(seen, "wrong password", /password|login/i, database(`${url}/parkatlas`, "parkatlas_owner", "wrong"));
  await refused(seen, "no such database", /nowhere/, database(`${url}/nowhere`, "parkatlas_owner", owner));
  await refused(seen, "no PostGIS", /CREATE EXTENSION/i, database(`${url}/bare`, "parkatlas_owner", owner));
}

async function ports(seen, dataDir) {
  const taken = createServer();
  const port = await new Promise((resolve) => taken.listen(0, "127.0.0.1", () => resolve(taken.address().port)));
  await refused(seen, "port in use", new RegExp(`port.*${port}|${port}.*port`, "i"), { port }, dataDir);
  taken.close();
}

async function folders(seen) {
  const locked = join(work, "locked");
  mkdirSync(locked);
  execFileSync("mount", ["-t", "tmpfs", "-o", "ro,size=1m", "parkatlas-faults", locked]);
  await refused(seen, "unwritable data folder", /locked\/data/, {}, join(locked, "data"));
}

export async function run(seen) {
  if (process.getuid() !== 0)
    throw new Error("run this scenario as root: it mounts a file system that cannot be written");
  const dataDir = copyOfData();
  await refused(
    seen,
    "wrong URL",
    /127\.0\.0\.1:1\b/,
    database("jdbc:postgresql://127.0.0.1:1/parkatlas", "nobody", "x"),
  );
  await otherDatabases(seen, copyOfData("other"));
  await ports(seen, dataDir);
  await folders(seen);
  await refused(seen, "invalid property", /public-?pool/i, { args: ["--parkatlas.database.public-pool=0"] }, dataDir);
  await refused(
    seen,
    "property twice",
    /data-dir/,
    { args: [`--parkatlas.database.data-dir=${join(work, "b")}`] },
    dataDir,
  );
}
