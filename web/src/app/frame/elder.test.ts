// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { effectScope, nextTick, shallowRef, type EffectScope } from "vue";
import { plainLink, type LinkState } from "../state/permalink";
import { useElder, type Elder } from "./elder";

let scope: EffectScope;

/** As after loading the page from a link. */
function opened(elder: LinkState["elder"]): Elder & { readonly said: () => LinkState["elder"] } {
  const link = shallowRef<LinkState>({ ...plainLink, elder });
  const mode = scope.run(() =>
    useElder({
      link,
      change: (change) => {
        link.value = { ...link.value, ...change };
      },
    }),
  );
  if (mode === undefined) {
    throw new Error("The scope has ended");
  }
  return { ...mode, said: () => link.value.elder };
}

beforeEach(() => {
  localStorage.clear();
  scope = effectScope();
});
afterEach(() => {
  scope.stop();
});

describe("the mode for elders", () => {
  it("is off at first, and marks the page when it is on", async () => {
    const mode = opened(null);
    expect(mode.on.value).toBe(false);

    mode.set(true);
    await nextTick();

    expect(document.documentElement.hasAttribute("data-elder")).toBe(true);
    expect(mode.said()).toBe(true);
  });

  it("is remembered where a link says nothing", () => {
    opened(null).set(true);

    expect(opened(null).on.value).toBe(true);
  });

  it("follows a link that says something, without remembering it", () => {
    expect(opened(true).on.value).toBe(true);
    expect(opened(null).on.value).toBe(false);
  });

  it("is off for good when it was switched off", () => {
    const mode = opened(true);

    mode.set(false);

    expect(mode.on.value).toBe(false);
    expect(opened(null).on.value).toBe(false);
  });
});
