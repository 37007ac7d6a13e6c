import type { DeskScene } from "../values/desk-types";
import type { DeskHost } from "./desk-host";

/** What a desk shows. Its code comes with the first scene: the first view of the map does without it. */
export class LateDesk {
  readonly #load: () => Promise<() => DeskHost>;
  #host: DeskHost | null = null;
  #scene: DeskScene | null = null;
  #pointed: string | null = null;
  #asked = false;
  #removed = false;

  /** @param load fetches the code, and gives what makes a host */
  constructor(load: () => Promise<() => DeskHost>) {
    this.#load = load;
  }

  set(scene: DeskScene | null): void {
    this.#scene = scene;
    this.#host?.set(scene);
    if (scene !== null && !this.#asked) void this.#fetch();
  }

  /** Marks what has this key. */
  point(key: string | null): void {
    this.#pointed = key;
    this.#host?.point(key);
  }

  remove(): void {
    this.#removed = true;
    this.#host?.remove();
  }

  /** Code that did not come is asked for again with the next scene. */
  async #fetch(): Promise<void> {
    this.#asked = true;
    const make = await this.#load().catch(() => null);
    this.#asked = make !== null;
    if (make === null || this.#removed) return;
    this.#host = make();
    this.#host.set(this.#scene);
    this.#host.point(this.#pointed);
  }
}
