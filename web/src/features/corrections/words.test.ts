import { describe, expect, it } from "vitest";
import { referenceOf, targetOf } from "./words";

const layers = [
  { id: "parks", kind: "park" },
  { id: "park-boundaries", kind: "park-boundary" },
];

describe("an object that something is said of", () => {
  it.each([
    [{ kind: "park", id: "east" }, "park:east"],
    [{ kind: "county", id: "441426" }, "county:441426"],
    [{ kind: "feature", layer: "park-boundaries", id: "east-v1" }, "park-boundary:east-v1"],
  ] as const)("is called by its kind: %j", (ref, reference) => {
    expect(referenceOf(ref, layers)).toBe(reference);
    expect(targetOf(reference, layers)).toEqual(ref);
  });

  it("is none where it is a document, a chain, or of a layer that is not there", () => {
    expect(referenceOf({ kind: "source", id: "plan" }, layers)).toBeNull();
    expect(referenceOf({ kind: "chain", id: "copper" }, layers)).toBeNull();
    expect(referenceOf({ kind: "feature", layer: "parcels", id: "p-1" }, layers)).toBeNull();
    expect(targetOf("parcel:p-1", layers)).toBeNull();
  });
});
