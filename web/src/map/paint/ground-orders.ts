/** What the page and the worker that paints the ground tell each other. */
import type { Frame } from "./brush";
import type { GroundData, GroundLook } from "./ground";

/** A picture that is wanted; of the data only what is new since the last order, for it is copied. */
export interface GroundOrder {
  readonly frame: Frame;
  readonly news: Partial<GroundData>;
  readonly look: GroundLook;
}

/** The picture, and the ids of what is on it of layout and base. */
export interface GroundPicture {
  readonly picture: ImageBitmap;
  readonly painted: readonly string[];
}
