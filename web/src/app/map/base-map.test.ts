import { expect, it } from "vitest";
import { tileUrl } from "./base-map";

// 116.12, 24.16 lies in tile 8/210/110 (slippy map formula of OGC 17-083r4, WebMercatorQuad).
it("asks for the tile over the middle of the plan", () => {
  const url = tileUrl(
    { url: "https://tiles.example/{s}/{z}/{x}/{y}{r}.png", minZoom: 3 },
    [115.3, 23.38, 116.94, 24.94],
  );

  expect(url).toBe("https://tiles.example/a/8/210/110.png");
});
