// A page of a headless Chromium, spoken to by the DevTools protocol.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const switches = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--hide-scrollbars",
  "--remote-debugging-port=0",
];

/** Starts Chromium, lets `work` have a page, and ends it whatever happens. */
export async function withPage({ width, height }, work) {
  const home = await mkdtemp(join(tmpdir(), "parkatlas-tour-"));
  const chromium = spawn("/usr/bin/chromium", [...switches, `--user-data-dir=${home}`, "about:blank"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise((resolve) => chromium.once("exit", resolve));
  try {
    const browser = await connect(await addressOf(chromium));
    const { targetId } = await browser.send("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: true });
    const page = {
      send: (method, parameters = {}) => browser.send(method, parameters, sessionId),
      on: browser.on,
    };
    await page.send("Emulation.setDeviceMetricsOverride", {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
    return await work(page);
  } finally {
    chromium.kill();
    await ended;
    await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/** Chromium says on its standard error where it listens. */
function addressOf(chromium) {
  return new Promise((resolve, reject) => {
    let said = "";
    chromium.stderr.on("data", (chunk) => {
      said += chunk;
      const found = /DevTools listening on (ws:\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
    chromium.once("exit", () => reject(new Error(`Chromium did not start: ${said}`)));
  });
}

function connect(address) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address);
    const waiting = new Map();
    const listeners = new Map();
    let last = 0;
    socket.onerror = () => reject(new Error(`Nobody answers at ${address}`));
    socket.onmessage = ({ data }) => {
      const { id, method, params, result, error } = JSON.parse(data);
      if (id === undefined) {
        for (const listen of listeners.get(method) ?? []) listen(params);
        return;
      }
      const { done, failed } = waiting.get(id);
      waiting.delete(id);
      if (error) failed(new Error(error.message));
      else done(result);
    };
    socket.onopen = () =>
      resolve({
        send: (method, params, sessionId) =>
          new Promise((done, failed) => {
            last += 1;
            waiting.set(last, { done, failed });
            socket.send(JSON.stringify({ id: last, method, params, sessionId }));
          }),
        on: (method, listen) => listeners.set(method, [...(listeners.get(method) ?? []), listen]),
      });
  });
}

/** The value of an expression in the page; a promise is waited for. */
export async function evaluate(page, expression) {
  const { result, exceptionDetails } = await page.send("Runtime.evaluate", {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) {
    throw new Error(`${expression}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  }
  return result.value;
}

/** Waits until an expression of the page is true. */
export async function until(page, expression) {
  const patience = Date.now() + 60_000;
  while (!(await evaluate(page, expression))) {
    if (Date.now() > patience) throw new Error(`Never came true: ${expression}`);
    await pause(50);
  }
}

export function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Moves the mouse there and presses it, as a hand would. */
export async function click(page, { x, y }) {
  await mouse(page, "mouseMoved", { x, y });
  await mouse(page, "mousePressed", { x, y, button: "left", clickCount: 1 });
  await mouse(page, "mouseReleased", { x, y, button: "left", clickCount: 1 });
}

/** Drags by so many px in steps of a frame. */
export async function drag(page, { x, y }, { dx, dy }) {
  const steps = 12;
  await mouse(page, "mouseMoved", { x, y });
  await mouse(page, "mousePressed", { x, y, button: "left", clickCount: 1 });
  for (let step = 1; step <= steps; step += 1) {
    const at = { x: x + (dx * step) / steps, y: y + (dy * step) / steps };
    await mouse(page, "mouseMoved", { ...at, button: "left", buttons: 1 });
    await pause(16);
  }
  await mouse(page, "mouseReleased", { x: x + dx, y: y + dy, button: "left", clickCount: 1 });
}

function mouse(page, type, at) {
  return page.send("Input.dispatchMouseEvent", { type, ...at });
}
