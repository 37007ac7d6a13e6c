import { describe, expect, it } from "vitest";
import {
  formatPlace,
  inOtherPlan,
  parseCheck,
  parsePlace,
  parseProgress,
  parseSiting,
} from "./place";

describe("a place in the workspace", () => {
  it.each([
    "imports",
    "corrections",
    "quality",
    "imports/4f00",
    "changes",
    "changes/a-1",
    "history/parcels/PY-05-011",
    "draw/parcels",
    "draw/parcels/a-1",
    "draw/park-boundaries/park:pingyuan-yuan",
    "edit/parcels/py-1",
    "edit/parcels/py-1/a-1",
  ])("is read and written as %s", (text) => {
    const place = parsePlace(text);

    expect(place === null ? null : formatPlace(place)).toBe(text);
  });

  it.each([
    "",
    "layout",
    "imports/a/b",
    "corrections/1",
    "history",
    "history/parcels",
    "imports/",
    "imports/<b>",
  ])("is not “%s”", (text) => {
    expect(parsePlace(text)).toBeNull();
  });
});

describe("a place in 核查", () => {
  it.each([
    "new",
    "f5717f51-e2e1-4f09-9082-4f65f5b33f75",
    "batches/f5717f51-e2e1-4f09-9082-4f65f5b33f75",
    "ledger",
    "ledger/pingyuan-yuan",
    "output",
    "output/441426-2025",
  ])("is read and written as %s", (text) => {
    const place = parseCheck(text);

    expect(place === null ? null : formatPlace(place)).toBe(text);
  });

  it.each([
    "",
    "imports",
    "ledger/",
    "ledger/A",
    "output/441426",
    "output/x-2025",
    "batches/",
    "f5717f51",
    "f5717f51-e2e1-4f09-9082-4f65f5b33f7x",
  ])("is not “%s”", (text) => {
    expect(parseCheck(text)).toBeNull();
  });
});

describe("a place in 选址", () => {
  it.each([
    "chains",
    "chains/tongbo-pcb",
    "chains/tongbo-pcb/futongban",
    "chains/tongbo-pcb/futongban/dianlu-tongbo",
    "chains/tongbo-pcb/-/dianlu-tongbo",
    "ambitions",
    "ambitions/cluster",
    "ambitions/park",
  ])("is read and written as %s", (text) => {
    const place = parseSiting(text);

    expect(place === null ? null : formatPlace(place)).toBe(text);
  });

  it.each(["", "chains/", "chains/A", "chains/a/b/c/d", "ambitions/county"])(
    "is not “%s”",
    (text) => {
      expect(parseSiting(text)).toBeNull();
    },
  );

  it("is the same in another plan, with its own chains", () => {
    expect(
      inOtherPlan({ part: "chains", id: "tongbo-pcb", link: "futongban", needed: null }),
    ).toEqual({
      part: "chains",
      id: null,
      link: null,
      needed: null,
    });
    expect(inOtherPlan({ part: "ledger", id: null })).toBeNull();
  });
});

describe("a place in 进展", () => {
  it.each(["targets", "projects", "policies", "duties", "changes"])(
    "is read and written as %s, and the same in another plan",
    (text) => {
      const place = parseProgress(text);

      expect(place === null ? null : formatPlace(place)).toBe(text);
      expect(inOtherPlan(place)).toEqual(place);
    },
  );

  it.each(["", "target", "targets/1"])("is not “%s”", (text) => {
    expect(parseProgress(text)).toBeNull();
  });
});
