/** What the parts of the screen around the account share. */
import { inject, type InjectionKey } from "vue";
import type { Site } from "@/api";
import type { PlanData } from "@/features/catalogue";
import type { Hidden } from "./hidden";
import type { Session } from "./session";

/** A panel of the account. */
export type AccountPanel = "sign-in" | "password" | "second-factor" | "log" | "accounts";

export interface AccountDesk {
  readonly session: Session;
  /** The plan on screen. */
  readonly plan: () => PlanData | null;
  /** Who runs the site; null while that is not known. */
  readonly site: () => Site | null;
  /** What the public view hides; null where that was not counted. */
  readonly hidden: () => readonly Hidden[] | null;
  /** Where signing in leads back to. */
  readonly workspace: () => string;
  readonly open: (panel: AccountPanel) => void;
  /** Says something for some seconds. */
  readonly tell: (text: string) => void;
  /** Closes the panel, whichever is open. */
  readonly close: () => void;
  readonly look: (view: { readonly asPublic: boolean }) => Promise<void>;
  readonly signOut: () => Promise<void>;
}

export const accountKey: InjectionKey<AccountDesk> = Symbol("account");

/** @throws Error outside the application */
export function useAccount(): AccountDesk {
  const desk = inject(accountKey);
  if (desk === undefined) {
    throw new Error("Nobody provides the account");
  }
  return desk;
}
