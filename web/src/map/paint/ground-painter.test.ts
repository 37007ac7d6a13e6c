// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Frame } from "./brush";
import type { GroundData, GroundLook } from "./ground";
import type { GroundOrder } from "./ground-orders";
import { GroundPainter } from "./ground-painter";

/** Paints nothing until it is told to answer. */
class SlowWorker extends EventTarget {
  static orders: GroundOrder[] = [];
  static answer: () => void = () => undefined;
  static fail: () => void = () => undefined;

  constructor() {
    super();
    SlowWorker.fail = () => {
      this.dispatchEvent(new Event("error"));
    };
    SlowWorker.answer = () => {
      this.dispatchEvent(
        new MessageEvent("message", { data: { picture: null, painted: ["sea"] } }),
      );
    };
  }

  postMessage(order: GroundOrder): void {
    SlowWorker.orders.push(order);
  }
}

const data: GroundData = { counties: [], shapes: [], blocks: [], drawings: [], base: [] };
const look: GroundLook = {
  layers: new Set(),
  shown: null,
  overRaster: false,
  demo: "演示数据",
  textScale: 1,
};

const frameOf = (zoom: number): Frame => ({
  width: 100,
  height: 100,
  ratio: 1,
  zoom,
  corner: { x: 0, y: 0 },
  origin: { x: 0, y: 0 },
});

beforeEach(() => {
  SlowWorker.orders = [];
  vi.stubGlobal("Worker", SlowWorker);
  vi.stubGlobal("OffscreenCanvas", EventTarget);
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("GroundPainter", () => {
  it("has one picture painted at a time, and of those wanted meanwhile the last", () => {
    const painter = new GroundPainter(() => ({ data, look }));
    const canvas = document.createElement("canvas");
    const placed: number[] = [];
    for (const zoom of [8, 9, 10]) painter.draw(canvas, frameOf(zoom), () => placed.push(zoom));

    SlowWorker.answer();
    SlowWorker.answer();

    expect(SlowWorker.orders.map(({ frame }) => frame.zoom)).toEqual([8, 10]);
    expect(placed).toEqual([8, 10]);
    expect(canvas.dataset.painted).toBe("sea");
  });

  it("has the page paint where the worker does not load", () => {
    const painter = new GroundPainter(() => ({ data, look }));
    const placed: number[] = [];
    const paint = (zoom: number): void => {
      painter.draw(document.createElement("canvas"), frameOf(zoom), () => placed.push(zoom));
    };
    paint(8);

    SlowWorker.fail();
    paint(9);

    expect(placed).toEqual([8, 9]);
    expect(SlowWorker.orders).toHaveLength(1);
  });

  it("has the page paint where no worker can", () => {
    vi.stubGlobal("OffscreenCanvas", undefined);
    const painter = new GroundPainter(() => ({ data, look }));
    const placed: number[] = [];

    painter.draw(document.createElement("canvas"), frameOf(8), () => placed.push(8));

    expect(placed).toEqual([8]);
    expect(SlowWorker.orders).toEqual([]);
  });

  it("leaves the picture that is there when one cannot be painted", () => {
    const painter = new GroundPainter(() => ({ data, look }));
    const canvas = document.createElement("canvas");
    painter.draw(canvas, frameOf(8), () => undefined);
    SlowWorker.answer();
    painter.draw(canvas, frameOf(9), () => undefined);

    SlowWorker.fail();

    expect(canvas.dataset.painted).toBe("sea");
    painter.draw(canvas, frameOf(10), () => undefined);
    expect(SlowWorker.orders.map(({ frame }) => frame.zoom)).toEqual([8, 9, 10]);
  });

  it("copies to the worker what is new, and no more", () => {
    let now = data;
    const painter = new GroundPainter(() => ({ data: now, look }));
    const paint = (): void => {
      painter.draw(document.createElement("canvas"), frameOf(8), () => undefined);
      SlowWorker.answer();
    };

    paint();
    paint();
    now = { ...data, base: [] };
    paint();

    expect(SlowWorker.orders.map(({ news }) => Object.keys(news))).toEqual([
      ["counties", "shapes", "blocks", "drawings", "base"],
      [],
      ["base"],
    ]);
  });
});
