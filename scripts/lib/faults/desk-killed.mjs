// The service, and every other time its database too, is killed at moments drawn by lot while a steward's file goes from the
// upload to its publication. The next service has all of each step or nothing of it, and the work goes on from there.
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { json } from "./http.mjs";
import { copyOfData, Service, until, work } from "./service.mjs";

const MOMENTS = Number(process.env.FAULTS_MOMENTS || 50);
const PATIENCE = 120_000;
const STEWARD = "demo-steward-pingyuan";
const REVIEWER = "demo-reviewer-pingyuan";
const PUBLISHER = "demo-publisher";
const AUDITOR = "demo-auditor";
const COUNTY = "441426";
const IMPORTS = "/api/v1/imports";
const SETS = "/api/v1/change-sets";
/** So long that the file of all parcels comes in three pieces. */
const FILLING = "一".repeat(6000);

/** A row of numbers that a seed begins (mulberry32). */
function lot(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const headers = (account, type = "application/json") => ({
  Authorization: `Basic ${Buffer.from(`${account}:parkatlas-demo`).toString("base64")}`,
  "Content-Type": type,
});

/** What a post is answered. A service that was killed makes this throw. */
function tell(service, account, method, path, body) {
  const sent = body === undefined || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  const type = Buffer.isBuffer(body) ? "application/octet-stream" : undefined;
  return json(service.url, path, { method, headers: headers(account, type), body: sent, ms: PATIENCE });
}

const see = (service, account, path) => tell(service, account, "GET", path);

/** The parcels of the county, each with this remark. */
function fileWith(note) {
  const { features } = JSON.parse(readFileSync("gis-data/demo/parcels.geojson", "utf8"));
  const own = features.filter(({ properties }) => properties.countyCode === COUNTY);
  const rows = own.map((it) => ({ ...it, properties: { ...it.properties, note, filling: FILLING } }));
  return { rows: rows.length, bytes: Buffer.from(JSON.stringify({ type: "FeatureCollection", features: rows })) };
}

/** One file on its way. Each step looks first what the service knows, so that it can be taken again. */
class Drill {
  constructor(number) {
    this.note = `演练 ${number}`;
    this.name = `drill-${number}.geojson`;
    Object.assign(this, fileWith(this.note));
    /** Pieces that the service said it has. */
    this.acknowledged = new Set();
  }

  async upload(service) {
    let upload = await this.found(service);
    if (!upload) {
      const path = `${IMPORTS}?name=${this.name}&size=${this.bytes.length}`;
      upload = await tell(service, STEWARD, "POST", path, Buffer.alloc(0));
      this.begun = true;
    }
    for (let from = 0, piece = 0; from < this.bytes.length; from += upload.pieceBytes, piece++) {
      if (upload.pieces.includes(piece)) continue;
      const body = this.bytes.subarray(from, from + upload.pieceBytes);
      await tell(service, STEWARD, "PUT", `${IMPORTS}/${upload.id}/pieces/${piece}`, body);
      this.acknowledged.add(piece);
    }
    this.id = upload.id;
    return until("the file is inspected", PATIENCE, async () => {
      const now = await this.found(service);
      if (now.problem) throw new Error(`inspection: ${JSON.stringify(now.problem)}`);
      return now.findings && now;
    });
  }

  async found(service) {
    const { items } = await see(service, STEWARD, IMPORTS);
    return items.find(({ name }) => name === this.name);
  }

  async check(service) {
    const at = `${IMPORTS}/${this.id}/decision`;
    const found = await see(service, STEWARD, `${at}?kind=parcels`);
    if (!found.check || found.check.state === "failed") {
      const { remembered: _, ...decision } = found.proposal;
      await tell(service, STEWARD, "PUT", at, decision);
    }
    return until("the rows are checked", PATIENCE, async () => {
      const { check } = await see(service, STEWARD, `${at}?kind=parcels`);
      return check?.state !== "checking" && check;
    });
  }

  async set(service) {
    const { items } = await see(service, STEWARD, `${SETS}?limit=100`);
    const own = items.filter((it) => it.import === this.id);
    if (own.length > 1) throw new Error(`${own.length} drafts of one file`);
    return own[0];
  }

  async draft(service) {
    if (!(await this.set(service))) await tell(service, STEWARD, "POST", `${IMPORTS}/${this.id}/draft`);
  }

  /** Takes the step unless it has been taken. */
  async move(service, account, from, to) {
    const set = await this.set(service);
    if (set.state !== from) return;
    const step = { to, note: "演练", version: set.version };
    await tell(service, account, "POST", `${SETS}/${set.id}/transitions`, step);
    await until(`the change set is ${to}`, PATIENCE, async () => (await this.set(service)).state === to);
  }

  async run(service) {
    await this.upload(service);
    await this.check(service);
    await this.draft(service);
    await this.move(service, STEWARD, "draft", "in_review");
    await this.move(service, REVIEWER, "in_review", "accepted");
    await this.move(service, PUBLISHER, "accepted", "published");
  }

  /** How many parcels everybody of the county now sees with the remark. */
  async shown(service) {
    const path = `/ogc/collections/parcels/items?limit=1000&countyCode=${COUNTY}`;
    const page = await json(service.url, path, {
      headers: { ...headers(STEWARD), Accept: "application/geo+json" },
      ms: PATIENCE,
    });
    return page.features.filter(({ properties }) => properties.note === this.note).length;
  }

  /** What is half done after a kill; empty if nothing is. */
  async halves(service) {
    const wrong = [];
    const upload = await this.found(service);
    if (this.begun && !upload) wrong.push("an upload that was acknowledged is gone");
    const missing = [...this.acknowledged].filter((piece) => !upload?.pieces.includes(piece));
    if (missing.length > 0) wrong.push(`acknowledged pieces are gone: ${missing.join(" ")}`);
    if (!upload) return [wrong, "nothing"];
    this.id = upload.id;
    const set = await this.set(service);
    if (set && set.rows.changed !== this.rows) wrong.push(`a draft of ${set.rows.changed} of ${this.rows} rows`);
    const shown = await this.shown(service);
    const published = await until("publication at an end", PATIENCE, async () => {
      const now = (await this.set(service))?.state ?? "none";
      return (now === "published") === ((await this.shown(service)) > 0) && now;
    }).catch(() => "torn");
    if (published === "torn") wrong.push(`${shown} parcels shown of a change set that is ${set?.state}`);
    if (![0, this.rows].includes(shown)) wrong.push(`${shown} of ${this.rows} parcels shown`);
    return [wrong, set?.state ?? (upload.findings ? "inspected" : "uploading")];
  }
}

/** Kills the service, and its database if it is said so, after this many milliseconds of the drill. */
async function killedAt(service, drill, after, database) {
  const running = drill.run(service).catch(() => "killed");
  await sleep(after);
  const postmaster = service.postmaster();
  await service.kill();
  if (database) process.kill(postmaster, "SIGKILL");
  await running;
}

/** The queue of the county's accounts stays short. */
async function tidy(service, drill) {
  await tell(service, STEWARD, "DELETE", `${IMPORTS}/${drill.id}`).catch(() => undefined);
}

async function auditOf(service, drill) {
  const set = await drill.set(service);
  const log = await see(service, AUDITOR, `/api/v1/audit?limit=200&action=change-set-publish`);
  return log.items.filter(({ object, outcome }) => object === `change-set:${set.id}` && outcome === "done").length;
}

export async function run(seen) {
  const seed = Number(process.env.FAULTS_SEED) || (Date.now() % 1e9);
  const chance = lot(seed);
  const places = new Map();
  const options = (turn) => ({
    name: "desk",
    args: [
      `--parkatlas.publishing.direct-rows=${turn % 4 < 2 ? 2000 : 0}`, // else by a job
      `--parkatlas.imports.folder=${work}/imports`,
    ],
  });
  let service = await Service.start(copyOfData(), options(0));
  const first = new Drill("0");
  await first.run(service);
  await tidy(service, first);
  const second = new Drill("0b");
  const begun = Date.now();
  await second.run(service);
  const whole = Date.now() - begun;
  await tidy(service, second);
  const wrong = [];
  for (let turn = 1; turn <= MOMENTS; turn++) {
    const after = Math.round(chance() * whole);
    const drill = new Drill(turn);
    await killedAt(service, drill, after, turn % 2 === 0);
    service = await Service.start(service.dataDir, options(turn));
    const [halves, place] = await drill.halves(service);
    places.set(place, (places.get(place) ?? 0) + 1);
    await drill.run(service);
    const shown = await drill.shown(service);
    if (shown !== drill.rows) halves.push(`${shown} of ${drill.rows} parcels after it went on`);
    const told = await auditOf(service, drill);
    if (told !== 1) halves.push(`publication stands ${told} times in the log`);
    if (halves.length > 0) wrong.push(`moment ${turn} (${after} of ${whole} ms, ${place}): ${halves.join(", ")}`);
    await tidy(service, drill);
  }
  const chain = await see(service, AUDITOR, "/api/v1/audit/chain");
  await service.stop();
  const where = [...places].map(([place, count]) => `${place} ${count}`).join(", ");
  seen.hold(wrong.length === 0, `killed at ${MOMENTS} moments of ${whole} ms (seed ${seed}): half done ${wrong.length}`, wrong.join("\n      "));
  seen.hold(places.size > 2, `found after the kill: ${where}`);
  seen.hold(chain.broken === null, `entries in the chain of the log: ${chain.entries}, broken at ${chain.broken ?? "none"}`);
}
