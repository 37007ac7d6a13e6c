import { describe, expect, it, vi } from "vitest";
import { ProblemError, type AtlasApi } from "@/api";
import { workingApi as working } from "@/test/api-fixture";
import { firm, parts } from "@/test/plan-fixture";
import { createAtlas, type Atlas } from "./atlas";
import { plainLink, type LinkState } from "./permalink";

const refusal = new ProblemError({ type: "about:blank", title: "down", status: 503 });

async function started(api: AtlasApi, link: Partial<LinkState> = {}): Promise<Atlas> {
  const atlas = createAtlas(api, vi.fn());
  atlas.follow({ ...plainLink, ...link }, []);
  await atlas.start();
  return atlas;
}

describe("starting", () => {
  it("shows the configured plan", async () => {
    const atlas = await started(working);

    expect(atlas.data.value?.plan.id).toBe("here");
    expect(atlas.parks.value.primary).toHaveLength(parts.parks.length);
  });

  it("passes over a plan that nobody has, and says so", async () => {
    const atlas = await started(working, { plan: "atlantis", county: "east" });

    expect(atlas.data.value?.plan.id).toBe("here");
    expect(atlas.ignored.value).toEqual(["plan"]);
    expect(atlas.link.value.county).toBeNull();
  });

  it("drops what the plan does not hold, and says so", async () => {
    const atlas = await started(working, {
      county: "nowhere",
      industry: "alchemy",
      selection: { kind: "park", id: "ghost" },
    });

    expect(atlas.ignored.value).toEqual(["industry", "county", "sel"]);
    expect(atlas.link.value.selection).toBeNull();
  });

  it("keeps what the plan does hold", async () => {
    const atlas = await started(working, {
      county: "west",
      selection: { kind: "park", id: "beta" },
    });

    expect(atlas.ignored.value).toEqual([]);
    expect(atlas.link.value.selection).toEqual({ kind: "park", id: "beta" });
  });

  it("shows where its objects were on the day of the link, and are again without one", async () => {
    const moved = parts.parks.map((park) => ({ ...park, position: { lon: 100, lat: 30 } }));
    const parks: AtlasApi["parks"] = (_plan, day) =>
      Promise.resolve(day === undefined ? [...parts.parks] : moved);
    const atlas = await started({ ...working, parks }, { day: "2026-11-01" });
    expect(atlas.data.value?.parkById.get("alpha")?.position?.lon).toBe(100);

    atlas.change({ day: null });

    await vi.waitFor(() => {
      expect(atlas.data.value?.parks).toEqual(parts.parks);
    });
  });

  it("goes without county outlines and names them", async () => {
    const atlas = await started({ ...working, counties: () => Promise.reject(refusal) });

    expect(atlas.data.value?.missing).toEqual(["counties"]);
    expect(atlas.asked.value.state).toBe("ready");
  });

  it("shows the rest without parks, and has them on another try", async () => {
    const parksOnce = vi
      .fn<AtlasApi["parks"]>(() => Promise.resolve([...parts.parks]))
      .mockRejectedValueOnce(refusal);
    const layout = vi.fn(working.layout);
    const atlas = await started(
      { ...working, layout, parks: parksOnce },
      { selection: { kind: "park", id: "beta" } },
    );
    expect(atlas.data.value?.missing).toEqual(["parks"]);
    expect(atlas.enterprises.value.primary).toHaveLength(parts.enterprises.length);
    expect(atlas.link.value.selection).toEqual({ kind: "park", id: "beta" });
    expect(atlas.lacking.value).toBe(true);

    await atlas.retry();

    expect(atlas.data.value?.missing).toEqual([]);
    expect(atlas.parks.value.primary).toHaveLength(parts.parks.length);
    expect(atlas.lacking.value).toBe(false);
    expect(layout).toHaveBeenCalledTimes(1);
  });

  it("asks for the part of an object before it says that the object is not there", async () => {
    const parksOnce = vi
      .fn<AtlasApi["parks"]>(() => Promise.resolve([...parts.parks]))
      .mockRejectedValueOnce(refusal);
    const atlas = await started({ ...working, parks: parksOnce });

    await atlas.ensure({ kind: "park", id: "beta" });

    expect(atlas.data.value?.parkById.has("beta")).toBe(true);
  });

  it("fails without layout, parks and firms together, and recovers on another try", async () => {
    let down = true;
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
    expect(atlas.asked.value).toEqual({ state: "failed", problem: refusal.problem });

    down = false;
    await atlas.retry();

    expect(atlas.asked.value.state).toBe("ready");
  });

  it("goes without borders where the settings did not come, and in grey without industries", async () => {
    const atlas = await started({
      ...working,
      settings: () => Promise.reject(refusal),
      industries: vi.fn(working.industries).mockRejectedValueOnce(refusal),
    });
    const frame = atlas.frame.value;
    expect(frame.state === "ready" && frame.value.missing).toEqual(["settings", "industries"]);
    expect(atlas.data.value?.plan.id).toBe("here");

    await atlas.retry();

    expect(atlas.data.value?.industries.find("foil")?.name).toBe("铜箔");
  });
});

describe("a switch to a plan that does not come", () => {
  const halfDown: AtlasApi = {
    ...working,
    layout: (plan) => (plan === "there" ? Promise.reject(refusal) : working.layout(plan)),
    parks: (plan) => (plan === "there" ? Promise.reject(refusal) : working.parks(plan)),
    enterprises: (plan) => (plan === "there" ? Promise.reject(refusal) : working.enterprises(plan)),
  };

  it("leaves address and map with the plan before, and says so", async () => {
    const publish = vi.fn();
    const atlas = createAtlas(halfDown, publish);
    atlas.follow({ ...plainLink, plan: "here", county: "west" }, []);
    await atlas.start();

    atlas.change({ ...plainLink, plan: "there", language: "en" });
    await vi.waitFor(() => {
      expect(atlas.refused.value?.link.plan).toBe("there");
    });

    expect(atlas.link.value).toEqual({
      ...plainLink,
      plan: "here",
      county: "west",
      language: "en",
    });
    expect(publish).toHaveBeenLastCalledWith(atlas.link.value, "adjust");
    expect(atlas.asked.value).toEqual({ state: "ready", value: "here" });
  });

  it("is made again by another try", async () => {
    let down = true;
    const atlas = await started({
      ...working,
      layout: (plan) => (down ? halfDown : working).layout(plan),
      parks: (plan) => (down ? halfDown : working).parks(plan),
      enterprises: (plan) => (down ? halfDown : working).enterprises(plan),
    });
    atlas.change({ ...plainLink, plan: "there" });
    await vi.waitFor(() => {
      expect(atlas.refused.value).not.toBeNull();
    });

    down = false;
    await atlas.retry();

    expect(atlas.data.value?.plan.id).toBe("there");
    expect(atlas.link.value.plan).toBe("there");
    expect(atlas.refused.value).toBeNull();
  });
});

describe("changing", () => {
  it("moves list and counts together and publishes the link", async () => {
    const publish = vi.fn();
    const atlas = createAtlas(working, publish);
    await atlas.start();

    atlas.change({ county: "west" });

    expect(atlas.parks.value.primary.map(({ id }) => id)).toEqual(["gamma", "lost"]);
    expect(publish).toHaveBeenLastCalledWith(atlas.link.value, "step");
  });

  it("keeps the last plan on screen while another is on its way", async () => {
    const atlas = await started(working);

    atlas.change({ ...plainLink, plan: "there" });

    expect(atlas.asked.value.state).toBe("loading");
    expect(atlas.data.value?.plan.id).toBe("here");
    await vi.waitFor(() => {
      expect(atlas.data.value?.plan.id).toBe("there");
    });
  });
});

describe("a layer above the limit", () => {
  const large: AtlasApi = {
    ...working,
    layers: () =>
      Promise.resolve([
        {
          id: "enterprises",
          kind: "enterprise",
          title: "企业",
          description: "",
          geometry: "point",
          count: 10_000,
          near: true,
          history: false,
          searchable: true,
          properties: [],
          zoom: { from: 9, to: 18, labelsFrom: 13 },
          style: { symbol: "circle", fill: "#FFFFFF", edge: "#000000", sizePx: 7 },
        },
      ]),
    enterprises: () => Promise.reject(new Error("loaded as a whole")),
    enterprise: (id) =>
      id === "maker"
        ? Promise.resolve({
            type: "Feature",
            id,
            geometry: null,
            properties: {
              ...firm(id),
              facts: [],
              sources: [],
              note: null,
              positionDocumentId: null,
              positionNote: null,
              positionEntered: null,
              drawings: [],
            },
          })
        : Promise.reject(refusal),
  };

  it("is not loaded, and what a link names of it is kept until it was asked for", async () => {
    const atlas = await started(large, { selection: { kind: "enterprise", id: "maker" } });

    expect(atlas.asked.value.state).toBe("ready");
    expect(atlas.ignored.value).toEqual([]);
    expect(atlas.enterprises.value.primary).toEqual([]);
  });

  it("gives single objects", async () => {
    const atlas = await started(large);

    await atlas.ensure({ kind: "enterprise", id: "maker" });

    expect(atlas.data.value?.enterpriseById.get("maker")?.name).toBe("maker");
    await expect(atlas.ensure({ kind: "enterprise", id: "ghost" })).rejects.toThrow("down");
  });

  it("that the next reader does not see is left out without a word", async () => {
    const layers = vi.fn(large.layers);
    const atlas = await started({ ...large, layers }, { shownLayers: new Set(["enterprises"]) });
    layers.mockResolvedValue([]);

    await atlas.renew();

    expect(atlas.ignored.value).toEqual([]);
    expect([...atlas.link.value.shownLayers]).toEqual([]);
  });

  it("that nobody has is named and left out of the link", async () => {
    const atlas = await started(large, { shownLayers: new Set(["enterprises", "dragons"]) });

    expect(atlas.ignored.value).toEqual(["show"]);
    expect([...atlas.link.value.shownLayers]).toEqual(["enterprises"]);
  });
});
