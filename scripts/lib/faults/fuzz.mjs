// Requests made by lot. None is answered with a 5xx other than an honest 503, none is left without an answer, and none
// fills the log.
import { randomInt } from "node:crypto";
import { connect } from "node:net";
import { address } from "./http.mjs";
import { KNOWN, requests } from "./fuzz-requests.mjs";
import { copyOfData, Service } from "./service.mjs";

const count = Number(process.env.FAULTS_REQUESTS);
const seed = Number(process.env.FAULTS_SEED || randomInt(2 ** 31));
const BATCH = 20;
/** Bytes of log: of all requests on average, and of one batch. */
const LOG_AVERAGE = 300;
const LOG_BATCH = 16_384;

/** Sends the bytes and reads to the end of the connection: status, head and body, past what is only on the way (1xx). */
function send(port, text) {
  return new Promise((resolve) => {
    const chunks = [];
    let bytes = 0;
    const socket = connect({ port, host: "127.0.0.1", localAddress: address() }, () => socket.write(text));
    const end = (error = "") => {
      clearTimeout(bound);
      socket.destroy();
      const answer = Buffer.concat(chunks).toString().replace(/^(HTTP\/1\.1 1\d\d[^]*?\r\n\r\n)+/, "");
      const [head, ...body] = answer.split("\r\n\r\n");
      resolve({ text, status: Number(head.match(/^HTTP\/1\.1 (\d+)/)?.[1] ?? 0), head, body: body.join(""), error });
    };
    const bound = setTimeout(() => end("nothing in 20 s"), 20_000);
    socket.on("data", (chunk) => {
      if (bytes < 8192) chunks.push(chunk);
      bytes += chunk.length;
    });
    socket.on("close", () => end()).on("error", (error) => end(error.code));
  });
}

/** Why an answer is not as it should be, or nothing. */
function fault({ status, head, error }) {
  if (status === 0) return `no answer ${error}`;
  const honest = status === 503 && /^retry-after: \d/im.test(head);
  return status >= 500 && !honest ? `status ${status}` : "";
}

const shown = ({ text, body }) => `${JSON.stringify(text.slice(0, 300))}\n      → ${JSON.stringify(body.slice(0, 300))}`;

/** Sends a batch at once, and notes what is wrong with the answers or their log. */
async function sendBatch(service, batch, faults, noisy) {
  const before = service.logBytes();
  const answers = await Promise.all(batch.map((text) => send(service.port, text)));
  for (const answer of answers) {
    const what = fault(answer);
    if (what) faults.push(`${what}: ${shown(answer)}`);
  }
  const logged = service.logBytes() - before;
  if (logged > LOG_BATCH)
    noisy.push(
      `${logged} bytes: ${batch.map((text) => JSON.stringify(text.split("\r\n")[0].slice(0, 100))).join(" ")}`,
    );
  return answers;
}

async function known(seen, service) {
  for (const text of KNOWN) {
    const before = service.logBytes();
    const answer = await send(service.port, text);
    const what =
      fault(answer) || (service.logBytes() - before > 2048 ? `${service.logBytes() - before} bytes of log` : "");
    seen.hold(what === "", what ? `${text.split("\r\n")[0]}: ${what}` : `${answer.status}`, what ? shown(answer) : "");
  }
}

export async function run(seen) {
  const service = await Service.start(copyOfData());
  await known(seen, service);
  const [faults, noisy, statuses] = [[], [], new Map()];
  const start = service.logBytes();
  const made = [...requests(seed, count)];
  for (let at = 0; at < made.length; at += BATCH) {
    for (const { status } of await sendBatch(service, made.slice(at, at + BATCH), faults, noisy)) {
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  }
  const average = Math.round((service.logBytes() - start) / count);
  const told = [...statuses]
    .sort()
    .map(([status, times]) => `${times} × ${status}`)
    .join(", ");
  seen.hold(faults.length === 0, `seed ${seed}, ${count} requests: ${told}`, faults.slice(0, 12).join("\n      "));
  seen.hold(average <= LOG_AVERAGE, `${average} bytes of log each`);
  seen.hold(noisy.length === 0, `batches that fill the log: ${noisy.length}`, noisy.slice(0, 5).join("\n      "));
  await service.stop();
}
