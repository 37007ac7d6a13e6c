/** What is typed to sign in, and what became of it. */
import { ref, shallowRef, type Ref, type ShallowRef } from "vue";
import { t } from "@/shared/i18n";
import { refusalOf, type Mistake } from "./mistake";
import type { Session } from "./session";

export interface SignInForm {
  readonly account: Ref<string>;
  readonly password: Ref<string>;
  readonly mistake: ShallowRef<Mistake<"account" | "password"> | null>;
  readonly busy: Ref<boolean>;
  /** Types both, and sends nothing. */
  readonly fill: (account: string, password: string) => void;
  /** True once somebody is signed in. */
  readonly submit: () => Promise<boolean>;
}

export function createSignInForm(session: Pick<Session, "signIn">): SignInForm {
  const account = ref("");
  const password = ref("");
  const mistake: SignInForm["mistake"] = shallowRef(null);
  const busy = ref(false);

  async function submit(): Promise<boolean> {
    if (busy.value) {
      return false;
    }
    mistake.value = missing(account.value, password.value);
    if (mistake.value !== null) {
      return false;
    }
    busy.value = true;
    try {
      await session.signIn({ account: account.value.trim(), password: password.value });
      return true;
    } catch (error) {
      mistake.value = { field: "password", text: refusalOf(error).text };
      return false;
    } finally {
      busy.value = false;
    }
  }

  return {
    account,
    password,
    mistake,
    busy,
    fill: (known, secret) => {
      account.value = known;
      password.value = secret;
      mistake.value = null;
    },
    submit,
  };
}

function missing(account: string, password: string): Mistake<"account" | "password"> | null {
  if (account.trim() === "") {
    return { field: "account", text: t("signIn.accountMissing") };
  }
  return password === "" ? { field: "password", text: t("signIn.passwordMissing") } : null;
}
