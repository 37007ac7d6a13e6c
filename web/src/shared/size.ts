import { onBeforeUnmount, onMounted, shallowRef, watch, type ShallowRef } from "vue";

/** Size of an element in px, 0 while there is none. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Follows the size of the element that `find` answers once the caller is on the page. */
export function useSize(find: () => Element | null): ShallowRef<Size> {
  const size = shallowRef<Size>({ width: 0, height: 0 });
  let observer: ResizeObserver | null = null;

  function follow(element: Element | null): void {
    observer?.disconnect();
    observer = null;
    const measure = (): void => {
      const box = element?.getBoundingClientRect();
      const { width, height } = box ?? { width: 0, height: 0 };
      size.value = { width: Math.round(width), height: Math.round(height) };
    };
    measure();
    if (element !== null) {
      observer = new ResizeObserver(measure);
      observer.observe(element);
    }
  }

  onMounted(() => {
    watch(find, follow, { immediate: true, flush: "post" });
  });
  onBeforeUnmount(() => {
    observer?.disconnect();
  });
  return size;
}
