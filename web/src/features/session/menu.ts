import { rarePanel } from "@/shared/panels/lazy-panel";

/** Not part of the first view: most readers never sign in. */
export const AccountMenu = rarePanel(() => import("./AccountMenu.vue"));
