// 40 connections that send one byte of a body every 4 s, while others use the service.
import { connect } from "node:net";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { address, crowd, quantile, tally, worst } from "./http.mjs";
import { copyOfData, Service } from "./service.mjs";

const JSON_POST = "POST /api/v1/export-jobs HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
const KINDS = {
  post: `${JSON_POST}Content-Length: 200\r\n\r\n`,
  get: "GET /api/v1/plans HTTP/1.1\r\nHost: localhost\r\nContent-Length: 200\r\n\r\n",
  405: "PUT /api/v1/plans HTTP/1.1\r\nHost: localhost\r\nContent-Length: 200\r\n\r\n",
  chunked: `${JSON_POST}Transfer-Encoding: chunked\r\n\r\n`,
};

/** Drips until the other side closes; answers how long that took, ms. */
function drip(port, kind) {
  const start = performance.now();
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1", localAddress: address() }, () => socket.write(KINDS[kind]));
    const timer = setInterval(() => socket.write(kind === "chunked" ? "1\r\n{\r\n" : "{"), 4000);
    const end = () => {
      clearInterval(timer);
      clearTimeout(bound);
      socket.destroy();
      resolve({ kind, ms: performance.now() - start });
    };
    const bound = setTimeout(end, 40_000);
    socket.on("data", () => {});
    socket.on("close", end).on("error", end);
  });
}

export async function run(seen) {
  const service = await Service.start(copyOfData());
  await crowd(service.url, 4, undefined, { pause: 20 }).stop(); // the first of every kind compiles what the rest use
  const kinds = Object.keys(KINDS);
  const slow = Array.from({ length: 40 }, (_, i) => drip(service.port, kinds[i % kinds.length]));
  await sleep(1000);
  const normal = crowd(service.url, 4, undefined, { pause: 50 });
  const dripped = await Promise.all(slow);
  const answers = await normal.stop();

  const p95 = quantile(
    answers.map((it) => it.ms),
    0.95,
  );
  seen.hold(p95 < 1000, `normal requests meanwhile: p95 ${Math.round(p95)} ms of ${answers.length}`);
  const others = answers.filter((it) => it.status !== 200 && it.status !== 204);
  seen.hold(others.length === 0, `answered ${tally(answers)}`, worst(others));
  for (const kind of kinds) {
    const longest = Math.max(...dripped.filter((it) => it.kind === kind).map((it) => it.ms));
    seen.hold(longest <= 15_000, `slow ${kind} gone after ${(longest / 1000).toFixed(1)} s`);
  }
  await service.stop();
}
