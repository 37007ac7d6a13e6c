// @vitest-environment jsdom
import { createApp, h, nextTick, ref } from "vue";
import { describe, expect, it, vi } from "vitest";
import NumberInput from "./NumberInput.vue";

describe("a field for a number", () => {
  it("keeps what is typed while the page is drawn anew, and shows what holds once it was given", async () => {
    const drawn = ref(0);
    const given = vi.fn<(text: string) => void>();
    const host = document.createElement("div");
    const app = createApp(() =>
      h(NumberInput, {
        value: 30,
        "data-drawn": drawn.value,
        onChange: (event: Event) => {
          given((event.target as HTMLInputElement).value);
        },
      }),
    );
    app.mount(host);
    const field = host.querySelector("input");
    if (field === null) throw new Error("There is no field");

    field.value = "25";
    field.dispatchEvent(new Event("input"));
    drawn.value += 1;
    await nextTick();

    expect(field.dataset.drawn).toBe("1");
    expect(field.value).toBe("25");

    field.dispatchEvent(new Event("change"));
    await nextTick();

    expect(given).toHaveBeenCalledExactlyOnceWith("25");
    expect(field.value).toBe("30");
    app.unmount();
  });
});
