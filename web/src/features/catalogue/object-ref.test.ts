import { expect, it } from "vitest";
import { formatRef, parseRef } from "./object-ref";

it("survives writing and reading", () => {
  for (const text of ["park:meixian-yuan", "source:meizhou-plan/t1-3", "county:441403"]) {
    const ref = parseRef(text);

    expect(ref === null ? null : formatRef(ref)).toBe(text);
  }
});

it.each(["", "park", "park:", "planet:mars", "park:UPPER", "park:a b", "park:a/b/c"])(
  "refuses %j",
  (text) => {
    expect(parseRef(text)).toBeNull();
  },
);
