// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { effectScope, ref, type EffectScope, type Ref } from "vue";
import { closeInnermost, useDismissal } from "./dismissal";

const scopes: EffectScope[] = [];

function menu(root?: HTMLElement): Ref<boolean> {
  const open = ref(false);
  const scope = effectScope();
  scope.run(() => {
    useDismissal({
      isOpen: () => open.value,
      close: () => (open.value = false),
      ...(root === undefined ? {} : { root: () => root }),
    });
  });
  scopes.push(scope);
  return open;
}

afterEach(() => {
  for (const scope of scopes.splice(0)) {
    scope.stop();
  }
  document.body.replaceChildren();
});

describe("Escape", () => {
  it("closes what was opened last, then what was opened before", () => {
    const first = menu();
    const second = menu();
    second.value = true;
    first.value = true;

    expect(closeInnermost()).toBe(true);
    expect([first.value, second.value]).toEqual([false, true]);
    expect(closeInnermost()).toBe(true);
    expect(closeInnermost()).toBe(false);
  });

  it("does not reach what is gone", () => {
    menu().value = true;
    scopes[0]?.stop();

    expect(closeInnermost()).toBe(false);
  });
});

describe("a click", () => {
  it("closes a menu from outside and leaves it open from inside", () => {
    const root = document.body.appendChild(document.createElement("div"));
    const inside = root.appendChild(document.createElement("button"));
    const open = menu(root);
    open.value = true;

    inside.dispatchEvent(new Event("pointerdown", { bubbles: true }));
    expect(open.value).toBe(true);
    document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }));
    expect(open.value).toBe(false);
  });
});
