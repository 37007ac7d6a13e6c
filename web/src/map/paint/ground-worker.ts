/** Paints the ground away from the page, which goes on answering meanwhile. */
import { bordersOf, type Borders } from "./borders";
import { brushOn, pixelsOf } from "./brush";
import { paintGround, type GroundData } from "./ground";
import type { GroundOrder, GroundPicture } from "./ground-orders";
import { setTextScale } from "../values/tokens";

let data: GroundData = { counties: [], shapes: [], blocks: [], drawings: [], base: [] };
let borders: Borders = { inner: [], outer: [] };

addEventListener("message", ({ data: order }: MessageEvent<GroundOrder>) => {
  const { frame, news, look } = order;
  setTextScale(look.textScale);
  data = { ...data, ...news };
  if (news.counties !== undefined) borders = bordersOf(news.counties);
  const { x, y } = pixelsOf(frame);
  const canvas = new OffscreenCanvas(x, y);
  const context = canvas.getContext("2d");
  if (context === null) return;
  const painted = paintGround(brushOn(context, frame), { ...look, data, borders });
  const answer: GroundPicture = { picture: canvas.transferToImageBitmap(), painted };
  postMessage(answer, { transfer: [answer.picture] });
});
