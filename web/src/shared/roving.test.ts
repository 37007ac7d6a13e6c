// @vitest-environment jsdom
import { afterEach, expect, it } from "vitest";
import { moveFocus, nextIndex } from "./roving";

afterEach(() => {
  document.body.replaceChildren();
});

it("walks with the arrows and stops at the ends", () => {
  expect(nextIndex("ArrowDown", 0, 3)).toBe(1);
  expect(nextIndex("ArrowRight", 2, 3)).toBe(2);
  expect(nextIndex("ArrowUp", 0, 3)).toBe(0);
  expect(nextIndex("End", 0, 3)).toBe(2);
  expect(nextIndex("Home", 2, 3)).toBe(0);
});

it("leaves other keys and empty groups alone", () => {
  expect(nextIndex("a", 0, 3)).toBeNull();
  expect(nextIndex("ArrowDown", 0, 0)).toBeNull();
});

it("moves the focus and the one tab stop of a group", () => {
  const group = document.createElement("div");
  const [first, second] = [0, 1].map((index) => {
    const button = document.createElement("button");
    button.tabIndex = index === 0 ? 0 : -1;
    group.append(button);
    return button;
  });
  document.body.append(group);
  first?.focus();

  const used = moveFocus(new KeyboardEvent("keydown", { key: "ArrowDown" }), group, "button");

  expect(used).toBe(true);
  expect(document.activeElement).toBe(second);
  expect([first?.tabIndex, second?.tabIndex]).toEqual([-1, 0]);
});
