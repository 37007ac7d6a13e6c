import { bordersOf } from "./borders";
import { paintedBy, type Draw } from "./canvas-layer";
import { paintGround, type GroundData, type GroundLook } from "./ground";
import type { GroundOrder, GroundPicture } from "./ground-orders";

/** What the ground shows now. */
export interface GroundContent {
  readonly data: GroundData;
  readonly look: GroundLook;
}

/**
 * Has the ground painted by a worker. Without a graphics card a picture of it takes 50 to 100 ms, in which the page could
 * do nothing else; what is left for the page is to hang it up. One picture at a time: of those wanted meanwhile the last.
 * Where no worker can paint (Safari before 16.4, Firefox before 105) or it does not load, the page does it.
 */
export class GroundPainter {
  readonly #content: () => GroundContent;
  #worker: Worker | null =
    typeof OffscreenCanvas === "undefined"
      ? null
      : new Worker(new URL("./ground-worker.ts", import.meta.url), { type: "module" });
  #hung = false;
  #sent: Partial<GroundData> = {};
  #wanted: Parameters<Draw> | null = null;
  #painting: Parameters<Draw> | null = null;

  constructor(content: () => GroundContent) {
    this.#content = content;
    this.#worker?.addEventListener("message", ({ data }: MessageEvent<GroundPicture>) => {
      this.#hang(data);
    });
    this.#worker?.addEventListener("error", () => {
      // What cannot be painted leaves the picture that is there; where there was none, the worker did not load.
      if (!this.#hung) {
        this.#worker = null;
        this.#wanted ??= this.#painting;
      }
      this.#order();
    });
  }

  readonly draw: Draw = (...wanted) => {
    this.#wanted = wanted;
    if (this.#painting === null) this.#order();
  };

  remove(): void {
    this.#worker?.terminate();
  }

  #order(): void {
    this.#painting = this.#wanted;
    this.#wanted = null;
    if (this.#painting === null) return;
    if (this.#worker === null) {
      this.#paintHere(...this.#painting);
      this.#painting = null;
      return;
    }
    const [, frame] = this.#painting;
    const { data, look } = this.#content();
    const order: GroundOrder = { frame, news: newsOf(this.#sent, data), look };
    this.#sent = data;
    this.#worker.postMessage(order);
  }

  readonly #paintHere: Draw = (canvas, frame, place) => {
    const { data, look } = this.#content();
    const paint = paintedBy((brush) => {
      const ground = { ...look, data, borders: bordersOf(data.counties) };
      canvas.dataset.painted = paintGround(brush, ground).join(" ");
    });
    paint(canvas, frame, place);
  };

  #hang({ picture, painted }: GroundPicture): void {
    this.#hung = true;
    const [canvas, , place] = this.#painting ?? [];
    canvas?.getContext("bitmaprenderer")?.transferFromImageBitmap(picture);
    place?.();
    if (canvas !== undefined) canvas.dataset.painted = painted.join(" ");
    this.#order();
  }
}

/** The parts that are not the same objects as before. */
function newsOf(before: Partial<GroundData>, now: GroundData): Partial<GroundData> {
  const entries = Object.entries(now).filter(
    ([key, part]) => before[key as keyof GroundData] !== part,
  );
  return Object.fromEntries(entries);
}
