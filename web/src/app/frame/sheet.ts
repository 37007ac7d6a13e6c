import { computed, onScopeDispose, ref, type ComputedRef, type Ref } from "vue";

/** The three heights of the bottom sheet. */
export const sheetStates = ["peek", "half", "full"] as const;
export type SheetState = (typeof sheetStates)[number];

const peek = 96;
/** Half shows the head of the list and its first rows, on a small phone as well as on a tall one. */
const half = { least: 342, ofWindow: 0.45 };
/** What stays visible of the map when the sheet is full. */
const mapLeft = 232;
/** A step of the guided reading leaves more of it: it is what the text speaks of. */
const mapLeftByStory = 334;

/** Height in pixels for a window of the given height; a low window never loses the map completely. */
export function sheetHeight(state: SheetState, windowHeight: number, left = mapLeft): number {
  const most = Math.max(peek, windowHeight - left);
  switch (state) {
    case "peek":
      return peek;
    case "half":
      return Math.min(Math.max(half.least, Math.round(windowHeight * half.ofWindow)), most);
    case "full":
      return most;
  }
}

function useWindowHeight(): Readonly<Ref<number>> {
  const height = ref(window.innerHeight);
  const follow = (): void => {
    height.value = window.innerHeight;
  };
  window.addEventListener("resize", follow);
  onScopeDispose(() => {
    window.removeEventListener("resize", follow);
  });
  return height;
}

/** The sheet of a phone, and how much of the map it covers, px. */
export function useSheet(
  phone: () => boolean,
  story: () => boolean,
): { readonly sheet: Ref<SheetState>; readonly covered: ComputedRef<number> } {
  const sheet = ref<SheetState>("half");
  const height = useWindowHeight();
  const left = computed(() => (story() ? mapLeftByStory : mapLeft));
  return {
    sheet,
    covered: computed(() => (phone() ? sheetHeight(sheet.value, height.value, left.value) : 0)),
  };
}
