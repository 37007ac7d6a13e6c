import { describe, expect, it, vi } from "vitest";
import { ProblemError, type AtlasApi } from "@/api";
import { workingApi as working } from "@/test/api-fixture";
import { parts } from "@/test/plan-fixture";
import { createAtlas, type Atlas } from "./atlas";

const refusal = new ProblemError({ type: "about:blank", title: "down", status: 503 });

async function started(api: AtlasApi): Promise<Atlas> {
  const atlas = createAtlas(api, vi.fn());
  await atlas.start();
  return atlas;
}

describe("another reader", () => {
  it("is shown what is for him, whatever was read before", async () => {
    const [first, ...rest] = parts.parks;
    const parks = vi
      .fn<AtlasApi["parks"]>(() => Promise.resolve([...rest]))
      .mockResolvedValueOnce([...parts.parks]);
    const atlas = await started({ ...working, parks });
    expect(atlas.data.value?.parkById.has(first?.id ?? "")).toBe(true);

    await atlas.renew();

    expect(atlas.data.value?.parks).toHaveLength(rest.length);
    expect(atlas.data.value?.parkById.has(first?.id ?? "")).toBe(false);
  });

  it("is shown nothing where his does not come", async () => {
    let down = false;
    const orDown =
      <T>(ask: (plan: string) => Promise<T>) =>
      (plan: string): Promise<T> =>
        down ? Promise.reject(refusal) : ask(plan);
    const atlas = await started({
      ...working,
      layout: orDown(working.layout),
      parks: orDown(working.parks),
      enterprises: orDown(working.enterprises),
    });

    down = true;
    await atlas.renew();

    expect(atlas.data.value).toBeNull();
    expect(atlas.asked.value).toEqual({ state: "failed", problem: refusal.problem });
  });
});
