import { ref, shallowRef, type Ref, type ShallowRef } from "vue";
import type { Checked } from "./link-check";
import { plainLink, type LinkState } from "./permalink";

export type Change = Partial<LinkState>;
/** `step`: the browser's back button returns from it. `adjust`: it replaces the current address. */
export type ChangeKind = "step" | "adjust";
/** Is told of every change that belongs into the address. */
export type Publish = (link: LinkState, kind: ChangeKind) => void;

/** The link that the application follows, and what of it had to be left out. */
export interface HeldLink {
  readonly link: ShallowRef<LinkState>;
  /** Parts of a link that were left out, to be told once. */
  readonly ignored: Ref<readonly string[]>;
  readonly change: (change: Change, kind: ChangeKind) => void;
  /** Takes over a link as a whole, which was read without the parts named. */
  readonly follow: (link: LinkState, dropped: readonly string[]) => void;
  /** Takes over what a check has left, if it dropped anything; the address stays. */
  readonly leaveOut: (checked: Checked) => void;
  /** The same in the address too. */
  readonly correct: (checked: Checked) => void;
}

export function holdLink(publish: Publish): HeldLink {
  const link = shallowRef(plainLink);
  const ignored = ref<readonly string[]>([]);

  function leaveOut({ state, dropped }: Checked): void {
    if (dropped.length > 0) {
      link.value = state;
      ignored.value = [...ignored.value, ...dropped];
    }
  }

  return {
    link,
    ignored,
    leaveOut,
    change: (change, kind) => {
      link.value = { ...link.value, ...change };
      publish(link.value, kind);
    },
    follow: (next, dropped) => {
      link.value = next;
      if (dropped.length > 0) {
        ignored.value = dropped;
      }
    },
    correct: (checked) => {
      leaveOut(checked);
      if (checked.dropped.length > 0) {
        publish(checked.state, "adjust");
      }
    },
  };
}
