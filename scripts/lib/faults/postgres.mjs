// PostgreSQL from the outside: statements as its superuser, and its programs.
import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const bin = execFileSync("sh", ["-c", "ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1"]).toString().trim();
const asServer =
  process.getuid() === 0
    ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "--inh-caps=-all", "--"]
    : [];

/** Password of a role of the private cluster. */
export function password(dataDir, role = "postgres") {
  return readFileSync(join(dataDir, "credentials.properties"), "utf8").match(new RegExp(`^${role}=(.*)$`, "m"))[1];
}

export function portOf(dataDir) {
  return readFileSync(join(dataDir, "postgres/postmaster.pid"), "utf8").split("\n")[3].trim();
}

function connection(dataDir, database) {
  return {
    args: [
      "-X",
      "-q",
      "-A",
      "-t",
      "-v",
      "ON_ERROR_STOP=1",
      "-h",
      "127.0.0.1",
      "-p",
      portOf(dataDir),
      "-U",
      "postgres",
      "-d",
      database,
    ],
    env: { ...process.env, PGPASSWORD: password(dataDir), PGCONNECT_TIMEOUT: "10" },
  };
}

/** Runs statements and answers what they print. */
export function sql(dataDir, statement, database = "parkatlas") {
  const { args, env } = connection(dataDir, database);
  return execFileSync(join(bin, "psql"), [...args, "-c", statement], { env, timeout: 60_000 })
    .toString()
    .trim();
}

/** A session that takes statements one by one until it is ended. */
export function session(dataDir) {
  const { args, env } = connection(dataDir, "parkatlas");
  const child = spawn(join(bin, "psql"), args, { env, stdio: ["pipe", "ignore", "ignore"] });
  return { say: (statement) => child.stdin.write(`${statement};\n`), end: () => child.stdin.end() };
}

/** pg_ctl, as the server's user. */
export function control(dataDir, ...args) {
  const command = [
    ...asServer,
    join(bin, "pg_ctl"),
    "-D",
    join(dataDir, "postgres"),
    "-l",
    join(dataDir, "postgres/server.log"),
    ...args,
  ];
  return execFileSync(command[0], command.slice(1), {
    cwd: "/",
    timeout: 120_000,
    stdio: ["ignore", "ignore", "pipe"],
  });
}

/** Starts the cluster of a data folder on a port, without a service. */
export function startCluster(dataDir, port) {
  control(dataDir, "-w", "start", "-o", `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''`);
}
