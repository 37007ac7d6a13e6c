/** What any component may ask of the application around it. */
import { provide } from "vue";
import { navigatorKey, type Navigator, type ObjectRef } from "@/features/catalogue";
import { useMedia } from "@/shared/media";
import type { Address } from "./state/address";
import type { Atlas } from "./state/atlas";

export function provideNavigator(
  atlas: Atlas,
  address: Address,
  { open, nearby }: Pick<Navigator, "open" | "nearby">,
): void {
  /** A finger does not hover: what it touched would stay marked. */
  const hovers = useMedia("(hover: hover)");

  /** In the page of somebody else there is no room for the panel of an object: it opens in a window of its own. */
  function openElsewhere(selection: ObjectRef): void {
    const link = { ...atlas.link.value, embed: false, data: null, view: null, selection };
    window.open(address.full(link), "_blank", "noopener");
  }

  provide(navigatorKey, {
    open: (target) => {
      (atlas.link.value.embed ? openElsewhere : open)(target);
    },
    hover: (target) => {
      atlas.hover(hovers.value ? target : null);
    },
    nearby,
  });
}
