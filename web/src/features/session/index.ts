/** Signing in, the account, and what the public sees of everything. */
import { rarePanel } from "@/shared/panels/lazy-panel";

export { accountKey, useAccount } from "./account";
export type { AccountDesk, AccountPanel } from "./account";
export { default as AccountControls } from "./AccountControls.vue";
export { default as PublicBand } from "./PublicBand.vue";
export { AccountMenu } from "./menu";
export { hiddenOf } from "./hidden";
export { useKeepAlive } from "./keep-alive";
export { takeReturn } from "./provider-return";
export type { ProviderReturn } from "./provider-return";
export { createSession } from "./session";
export type { Session } from "./session";
export { refusalOf } from "./mistake";
export { formatMoment, postLine, scopeName } from "./words";

/** Not part of the first view: most readers never sign in. */
export const SignInPanel = rarePanel(() => import("./SignInPanel.vue"));
export const FactorPanel = rarePanel(() => import("./FactorPanel.vue"));
export const PasswordPanel = rarePanel(() => import("./PasswordPanel.vue"));
