// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { PlacedLabel } from "./label-types";
import { LabelMemory } from "./memory";

const room = { view: { x: 0, y: 0, w: 800, h: 600 }, covered: [] };
const label: PlacedLabel = {
  id: "a",
  variant: 0,
  box: { x: 110, y: 90, w: 60, h: 16 },
  side: "right",
  leader: null,
};
const wanted = { id: "a", variants: [{ w: 60, h: 16, axis: 8 }] };
const from = { x: 100, y: 100 };

function remembering(): LabelMemory {
  const memory = new LabelMemory();
  memory.startAt(9);
  memory.keepLabel(label, from);
  memory.keepSymbol("a", from, { x: 104, y: 97 });
  return memory;
}

describe("what is remembered of a picture", () => {
  it("moves with the map", () => {
    const memory = remembering();
    memory.startAt(9);
    const dragged = { x: 300, y: 50 };

    expect(memory.labelAt(wanted, dragged, room)?.box).toMatchObject({ x: 310, y: 40 });
    expect(memory.symbolAt("a", dragged)).toEqual({ x: 304, y: 47 });
  });

  it("is but the side at another zoom", () => {
    const memory = remembering();
    memory.startAt(9.5);

    expect(memory.labelAt(wanted, from, room)).toBeNull();
    expect(memory.symbolAt("a", from)).toBeNull();
    expect(memory.sideOf("a")).toBe("right");
  });

  it("is nothing of a label with another content", () => {
    const longer = { id: "a", variants: [{ w: 90, h: 16, axis: 8 }] };

    expect(remembering().labelAt(longer, from, room)).toBeNull();
  });

  it("is nothing where an edge would cut the label, or the legend lies on it", () => {
    const memory = remembering();
    const covered = [{ x: 150, y: 80, w: 100, h: 100 }];

    expect(memory.labelAt(wanted, { x: 760, y: 100 }, room)).toBeNull();
    expect(memory.labelAt(wanted, from, { ...room, covered })).toBeNull();
  });

  it("is forgotten with the data", () => {
    const memory = remembering();
    memory.forget();
    memory.startAt(9);

    expect(memory.sideOf("a")).toBeNull();
    expect(memory.labelAt(wanted, from, room)).toBeNull();
  });
});
