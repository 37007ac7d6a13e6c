import { describe, expect, it, vi } from "vitest";
import type { DeskScene } from "../values/desk-types";
import type { DeskHost } from "./desk-host";
import { LateDesk } from "./late-desk";

const scene: DeskScene = { areas: [], marks: [], legend: [], bounds: null, demo: false };

/** A host, and what is done with it. */
function hostOf() {
  const done = { set: vi.fn(), point: vi.fn(), remove: vi.fn() };
  return { ...done, host: done as Pick<DeskHost, keyof typeof done> as DeskHost };
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

describe("a desk whose code comes later", () => {
  it("asks for nothing as long as there is nothing to show", () => {
    const load = vi.fn(() => Promise.resolve(() => hostOf().host));
    const desk = new LateDesk(load);

    desk.set(null);
    desk.point("a");

    expect(load).not.toHaveBeenCalled();
  });

  it("shows what was wanted last once the code is there", async () => {
    const { host, set, point } = hostOf();
    const desk = new LateDesk(() => Promise.resolve(() => host));

    desk.set(scene);
    desk.set({ ...scene, demo: true });
    desk.point("a");
    await settled();

    expect(set).toHaveBeenCalledExactlyOnceWith({ ...scene, demo: true });
    expect(point).toHaveBeenCalledExactlyOnceWith("a");
  });

  it("asks again with the next scene where the code did not come", async () => {
    const { host, set } = hostOf();
    const load = vi
      .fn<() => Promise<() => DeskHost>>()
      .mockRejectedValueOnce(new Error("offline"))
      .mockResolvedValue(() => host);
    const desk = new LateDesk(load);

    desk.set(scene);
    await settled();
    desk.set(scene);
    await settled();

    expect(load).toHaveBeenCalledTimes(2);
    expect(set).toHaveBeenCalledExactlyOnceWith(scene);
  });

  it("makes nothing on a map that has gone meanwhile", async () => {
    const make = vi.fn(() => hostOf().host);
    const desk = new LateDesk(() => Promise.resolve(make));

    desk.set(scene);
    desk.remove();
    await settled();

    expect(make).not.toHaveBeenCalled();
  });
});
