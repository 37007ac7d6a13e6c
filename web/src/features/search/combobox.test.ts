import { effectScope } from "vue";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ProblemError, type SearchAnswer, type SearchHit } from "@/api";
import { createCombobox, type Ask, type Combobox } from "./combobox";

function hit(id: string): SearchHit {
  return {
    kind: "park",
    id,
    plan: "here",
    name: id,
    shortName: null,
    matched: id,
    match: "exact",
    position: null,
    hint: "",
    filter: null,
    source: null,
  };
}

function answer(...items: SearchHit[]): SearchAnswer {
  return {
    items,
    total: items.length,
    next: null,
    groups: items.length === 0 ? [] : [{ kind: "park", title: "parks", count: items.length }],
    understood: { how: "typed", words: [], calls: [], places: [], corrected: [], ignored: [] },
  };
}

const scope = effectScope();

function boxWith(ask: Ask): { box: Combobox; picked: string[] } {
  const picked: string[] = [];
  const box = scope.run(() =>
    createCombobox({ ask, onPick: ({ id }) => picked.push(id), pauseMs: 100 }),
  );
  if (box === undefined) {
    throw new Error("The scope is closed.");
  }
  return { box, picked };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("typing", () => {
  it("asks once, after the pause", async () => {
    const ask = vi.fn<Ask>(() => Promise.resolve(answer()));
    const { box } = boxWith(ask);

    box.type("g");
    box.type("gm");
    box.type("gmy");
    await vi.advanceTimersByTimeAsync(150);

    expect(ask.mock.calls.map(([text]) => text)).toEqual(["gmy"]);
  });

  it("aborts the request it overtakes and never shows its answer", async () => {
    const signals: AbortSignal[] = [];
    const answers: ((found: SearchAnswer) => void)[] = [];
    const { box } = boxWith((_, signal) => {
      signals.push(signal);
      return new Promise((resolve) => answers.push(resolve));
    });

    box.type("first");
    await vi.advanceTimersByTimeAsync(150);
    box.type("second");
    await vi.advanceTimersByTimeAsync(150);
    answers[1]?.(answer(hit("new")));
    answers[0]?.(answer(hit("old")));
    await vi.advanceTimersByTimeAsync(0);

    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    expect(box.hits.value.map(({ id }) => id)).toEqual(["new"]);
  });

  it("asks nothing for blanks", async () => {
    const ask = vi.fn<Ask>(() => Promise.resolve(answer()));
    const { box } = boxWith(ask);

    box.type("  ");
    await vi.advanceTimersByTimeAsync(150);

    expect(ask).not.toHaveBeenCalled();
    expect(box.open.value).toBe(false);
  });

  it("says so when the search fails", async () => {
    const problem = { type: "about:blank", title: "down", status: 503 };
    const { box } = boxWith(() => Promise.reject(new ProblemError(problem)));

    box.type("x");
    await vi.advanceTimersByTimeAsync(150);

    expect(box.result.value).toEqual({ state: "failed", problem });
  });
});

describe("the keys", () => {
  async function found(): Promise<{ box: Combobox; picked: string[] }> {
    const made = boxWith(() => Promise.resolve(answer(hit("a"), hit("b"))));
    made.box.type("x");
    await vi.advanceTimersByTimeAsync(150);
    return made;
  }

  it("Enter takes the first", async () => {
    const { box, picked } = await found();

    expect(box.press("Enter")).toBe(true);
    expect(picked).toEqual(["a"]);
    expect(box.open.value).toBe(false);
  });

  it("the arrows walk and stop at the ends", async () => {
    const { box, picked } = await found();

    box.press("ArrowDown");
    box.press("ArrowDown");
    box.press("ArrowDown");
    box.press("Enter");

    expect(picked).toEqual(["b"]);
  });

  it("Enter before the answer takes the first when it comes", async () => {
    const { box, picked } = boxWith(() => Promise.resolve(answer(hit("a"))));

    box.type("x");
    box.press("Enter");
    await vi.advanceTimersByTimeAsync(150);

    expect(picked).toEqual(["a"]);
  });

  it("Escape closes, then clears, then is left to others", async () => {
    const { box } = await found();

    expect([box.press("Escape"), box.open.value, box.text.value]).toEqual([true, false, "x"]);
    expect([box.press("Escape"), box.text.value]).toEqual([true, ""]);
    expect(box.press("Escape")).toBe(false);
  });
});
