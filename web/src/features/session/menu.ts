import { lazyPanel } from "@/shared/panels/lazy-panel";

/** Not part of the first view: most readers never sign in. */
export const AccountMenu = lazyPanel(() => import("./AccountMenu.vue"));
