// Requests as clients send them, and crowds of clients. An answer is always a value: status 0 is no answer at all.
import { request } from "node:http";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";

let clients = 0;

/** Another address on loopback each time: a limit per client address does not see the crowd as one. */
export function address() {
  clients = (clients + 1) % 64000;
  return `127.${1 + (clients >> 14)}.${(clients >> 7) % 128}.${1 + (clients % 128)}`;
}

/**
 * Asks once.
 *
 * @returns {Promise<{status: number, headers: object, body: Buffer, ms: number, at: number, error?: string}>} `cut` in
 *   `error` where the answer began and did not end
 */
export function ask(url, path, { method = "GET", headers = {}, body, ms = 15000 } = {}) {
  const at = performance.now();
  return new Promise((resolve) => {
    const chunks = [];
    let head = { statusCode: 0, headers: {} };
    const end = (error) => {
      clearTimeout(bound);
      call.destroy();
      const answer = { status: head.statusCode, headers: head.headers, body: Buffer.concat(chunks), at };
      resolve({ ...answer, ms: performance.now() - at, path, ...(error ? { error } : {}) });
    };
    const call = request(url + path, { method, headers, localAddress: address(), agent: false }, (response) => {
      head = response;
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => end(response.complete ? undefined : "cut"));
      response.on("error", () => end("cut"));
    });
    const bound = setTimeout(() => end(head.statusCode ? "cut" : `nothing in ${ms} ms`), ms);
    call.on("error", (error) => end(head.statusCode ? "cut" : (error.code ?? error.message)));
    call.end(body);
  });
}

export async function json(url, path, options = {}) {
  const answer = await ask(url, path, { ...options, headers: { Accept: "application/json", ...options.headers } });
  if (answer.status >= 400 || answer.status === 0) {
    throw new Error(`${path} was answered ${answer.status} ${answer.error ?? ""} ${answer.body.subarray(0, 300)}`);
  }
  return JSON.parse(answer.body.toString());
}

/** What the map asks for, and what programs do. */
export const READS = [
  "/api/v1/plans",
  "/api/v1/plans/meizhou/layout",
  "/api/v1/parks?plan=meizhou",
  "/api/v1/enterprises?plan=meizhou&limit=20",
  "/api/v1/proximity?lon=116.1&lat=24.3&radius_m=5000&kinds=park,enterprise&limit=10",
  "/api/v1/search?q=%E6%A2%85%E5%B7%9E&limit=5",
  "/ogc/collections/parks/items?limit=10",
  "/ogc/collections/enterprises/items?filter=name%20LIKE%20%27%25%E5%B9%BF%25%27",
  "/tiles/enterprises/9/421/220.mvt",
  "/tiles/counties/8/210/110.mvt",
];

/** Clients that ask for these paths one after the other, until they are stopped. */
export function crowd(url, count, paths = READS, options = {}) {
  const answers = [];
  let on = true;
  const one = async (number) => {
    for (let turn = number; on; turn++) {
      answers.push(await ask(url, paths[turn % paths.length], options));
      if (options.pause) await sleep(options.pause);
    }
  };
  const all = Array.from({ length: count }, (_, number) => one(number));
  return {
    answers,
    stop: async () => {
      on = false;
      await Promise.all(all);
      return answers;
    },
  };
}

/** The value below which the given part of the numbers lies. */
export function quantile(numbers, part) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

/** 200, 204 and 304, or 503 and 429 that say when to come again: what may be answered while something is broken. */
export function isHonest(answer) {
  if ([200, 202, 204, 304].includes(answer.status)) return answer.error === undefined;
  return [429, 503].includes(answer.status) && /^\d+$/.test(answer.headers["retry-after"] ?? "");
}

/** How many answers had which status, for people. */
export function tally(answers) {
  const counts = new Map();
  for (const answer of answers) {
    const what = answer.error ? `${answer.status || "none"} (${answer.error})` : String(answer.status);
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].map(([what, count]) => `${count} × ${what}`).join(", ");
}

/** One dishonest answer in full, to be mended. */
export function worst(answers) {
  const answer = answers.find((it) => !isHonest(it));
  return answer
    ? `${answer.path}: ${answer.status} ${answer.error ?? ""} Retry-After=${answer.headers["retry-after"]} ${answer.body.subarray(0, 200)}`
    : "";
}
