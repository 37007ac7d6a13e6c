// The tour of scripts/tour.sh, which says what it prints.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { click, drag, evaluate, pause, until, withPage } from "./devtools.mjs";

const { values } = parseArgs({
  options: {
    url: { type: "string", default: "http://127.0.0.1:8080" },
    rounds: { type: "string", default: "3" },
    width: { type: "string", default: "1440" },
    height: { type: "string", default: "900" },
    profile: { type: "string" },
    shots: { type: "string" },
  },
});
const rounds = Number(values.rounds);
const size = { width: Number(values.width), height: Number(values.height) };

/** CPU of a step at most, ms; docs/performance.md. Null where only the longest task counts. */
const limits = { "first map": 600, "click → panel": 100, filter: 100 };
/** No task is longer, once the data is there. The first map waits for its data, and is judged as a whole. */
const longestTask = 100;

const drawn = "(document.querySelector('.pa-symbols')?.dataset.drawn ?? '') !== ''";
const industry = (name) =>
  `[...document.querySelectorAll('[role=treeitem]')].find((one) => one.textContent.includes(${JSON.stringify(name)}))`;

const steps = [
  {
    name: "first map",
    act: async (page) => {
      await page.send("Page.navigate", { url: values.url });
      await until(page, drawn);
      await until(page, "document.querySelector('[role=option]') !== null");
    },
  },
  {
    name: "pointer on the map",
    act: async (page) => {
      const middle = await middleOf(page, ".leaflet-container");
      await page.send("Input.dispatchMouseEvent", { type: "mouseMoved", ...middle });
      await until(
        page,
        "performance.getEntriesByType('resource').some(({ name }) => name.includes('EnterprisePanel'))",
      );
    },
  },
  {
    name: "click → panel",
    act: async (page) => {
      await click(page, await middleOf(page, "[data-key='park:meixian-yuan'] .pa-hit:last-of-type"));
      await until(page, "document.querySelector('.object-panel h1') !== null");
    },
  },
  {
    name: "close",
    act: (page) => evaluate(page, "document.querySelector('#panel .close').click()"),
  },
  {
    name: "filter",
    act: (page) => evaluate(page, `${industry("新一代信息技术")}.click()`),
  },
  {
    name: "filter off",
    act: (page) => evaluate(page, `${industry("新一代信息技术")}.click()`),
  },
  {
    name: "pan",
    act: (page) => drag(page, { x: 900, y: 300 }, { dx: 160, dy: 80 }),
  },
  {
    name: "zoom in",
    act: (page) => evaluate(page, "document.querySelector('[role=toolbar] button').click()"),
  },
  {
    name: "other city",
    act: async (page) => {
      await evaluate(
        page,
        `(() => {
          const choice = document.querySelector('select.city');
          choice.value = 'xiamen';
          choice.dispatchEvent(new Event('change'));
        })()`,
      );
      await until(page, "document.querySelector('.pa-symbols').dataset.drawn.includes('park:huoju')");
    },
  },
];

async function middleOf(page, selector) {
  return evaluate(
    page,
    `(() => {
      const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`,
  );
}

/** Where the map lies on the page, and how large its pictures are. */
const mapNow = `(() => {
  const map = document.querySelector('.leaflet-container');
  if (map === null) return '';
  const { x, y, width, height } = map.getBoundingClientRect();
  return [x, y, width, height].join();
})()`;

/** Shifts of the map that the browser has seen, by its own measure. */
const watchShifts = `
  window.shifts = 0;
  new PerformanceObserver((list) => {
    for (const { sources, value } of list.getEntries())
      if (sources.some(({ node }) => node?.matches?.('.leaflet-container, main, .stage, .canvas')))
        window.shifts += value;
  }).observe({ type: 'layout-shift', buffered: true });`;

async function cpu(page) {
  const { metrics } = await page.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
}

/** Nothing is left to do for the page. */
async function rest(page) {
  let before = (await cpu(page)).ThreadTime;
  for (let calm = 0; calm < 3; ) {
    await pause(200);
    const now = (await cpu(page)).ThreadTime;
    calm = now - before < 8 ? calm + 1 : 0;
    before = now;
  }
}

/** While `work` goes on: the longest task of the main thread, and what workers did beside it, ms of their CPU. */
async function traced(page, work) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  page.on("Tracing.dataCollected", collect);
  const complete = new Promise((resolve) => page.on("Tracing.tracingComplete", resolve));
  await page.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "disabled-by-default-devtools.timeline", "__metadata"] },
  });
  await work();
  await page.send("Tracing.end");
  await complete;
  const of = (thread) => {
    const named = events.filter(({ name, args }) => name === "thread_name" && thread.test(args.name));
    const threads = new Set(named.map(({ pid, tid }) => `${pid}/${tid}`));
    return events
      .filter(({ name, pid, tid, tdur }) => name === "RunTask" && tdur > 0 && threads.has(`${pid}/${tid}`))
      .map(({ tdur }) => tdur / 1000);
  };
  return {
    task: Math.max(0, ...of(/^CrRendererMain$/)),
    workers: of(/^DedicatedWorker/).reduce((sum, ms) => sum + ms, 0),
  };
}

async function makeStep(page, step, keep) {
  const [before, map] = [await cpu(page), await evaluate(page, mapNow)];
  if (keep && values.profile) await page.send("Profiler.start");
  const { task, workers } = await traced(page, async () => {
    await step.act(page);
    await rest(page);
  });
  const after = await cpu(page);
  if (keep && values.profile) await saveProfile(page, step.name);
  if (keep && values.shots) await saveShot(page, step.name);
  const moved = map !== "" && map !== (await evaluate(page, mapNow));
  const shifts = await evaluate(page, "window.shifts");
  return {
    cpu: after.ThreadTime - before.ThreadTime,
    script: after.ScriptDuration - before.ScriptDuration,
    layout: after.LayoutDuration + after.RecalcStyleDuration - before.LayoutDuration - before.RecalcStyleDuration,
    task,
    workers,
    shift: shifts + (moved ? 1 : 0),
  };
}

async function saveProfile(page, name) {
  const { profile } = await page.send("Profiler.stop");
  await mkdir(values.profile, { recursive: true });
  await writeFile(join(values.profile, `${fileOf(name)}.cpuprofile`), JSON.stringify(profile));
}

async function saveShot(page, name) {
  const { data } = await page.send("Page.captureScreenshot");
  await mkdir(values.shots, { recursive: true });
  await writeFile(join(values.shots, `${fileOf(name)}.png`), Buffer.from(data, "base64"));
}

function fileOf(name) {
  return name.replaceAll(/\W+/g, "-");
}

function round(keep) {
  return withPage(size, async (page) => {
    await page.send("Page.enable");
    await page.send("Profiler.enable");
    await page.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.send("Page.addScriptToEvaluateOnNewDocument", { source: watchShifts });
    const seen = [];
    for (const step of steps) {
      await evaluate(page, "window.shifts = 0");
      seen.push(await makeStep(page, step, keep));
    }
    return seen;
  });
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const seen = [];
for (let at = 1; at <= rounds; at += 1) seen.push(await round(at === rounds));
let broken = 0;
const rows = steps.map(({ name }, index) => {
  const of = (what) => median(seen.map((steps) => steps[index][what]));
  const most = limits[name];
  const over =
    (most !== undefined && of("cpu") > most) ||
    (name !== "first map" && of("task") > longestTask) ||
    of("shift") > 0;
  if (over) broken += 1;
  const number = (value) => value.toFixed(0).padStart(5);
  return `| ${name} | ${number(of("cpu"))} | ${most ?? ""} | ${number(of("script"))} | ${number(of("layout"))} | ${number(of("task"))} | ${number(of("workers"))} | ${of("shift").toFixed(3)} | ${over ? "over" : ""} |`;
});
console.log(`| step | CPU ms | at most | script ms | style and layout ms | longest task ms | workers ms | map shifted | |`);
console.log(`|---|---|---|---|---|---|---|---|---|`);
console.log(rows.join("\n"));
process.exitCode = broken === 0 ? 0 : 1;
