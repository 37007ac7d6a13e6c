/** What is typed to sign in, and what became of it. */
import { ref, shallowRef, type Ref, type ShallowRef } from "vue";
import { t } from "@/shared/i18n";
import { refusalOf, type Mistake } from "./mistake";
import type { Session } from "./session";

type Field = "account" | "password" | "code";

export interface SignInForm {
  readonly account: Ref<string>;
  readonly password: Ref<string>;
  /** The six digits of the second factor. */
  readonly code: Ref<string>;
  /** The account has a second factor, as the service said when the password was right. */
  readonly asksCode: Ref<boolean>;
  readonly mistake: ShallowRef<Mistake<Field> | null>;
  readonly busy: Ref<boolean>;
  /** Types both, and sends nothing. */
  readonly fill: (account: string, password: string) => void;
  /** True once somebody is signed in. */
  readonly submit: () => Promise<boolean>;
}

export function createSignInForm(session: Pick<Session, "signIn">): SignInForm {
  const account = ref("");
  const password = ref("");
  const code = ref("");
  const asksCode = ref(false);
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
      await session.signIn({
        account: account.value.trim(),
        password: password.value,
        ...(asksCode.value ? { code: code.value.trim() } : {}),
      });
      return true;
    } catch (error) {
      mistake.value = refused(error);
      return false;
    } finally {
      busy.value = false;
    }
  }

  function refused(error: unknown): Mistake<Field> {
    const { text, code: why } = refusalOf(error);
    if (why === "SECOND_FACTOR_NEEDED") {
      asksCode.value = true;
      return { field: "code", text: t("signIn.codeNeeded") };
    }
    return { field: asksCode.value ? "code" : "password", text };
  }

  return {
    account,
    password,
    code,
    asksCode,
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

function missing(account: string, password: string): Mistake<Field> | null {
  if (account.trim() === "") {
    return { field: "account", text: t("signIn.accountMissing") };
  }
  return password === "" ? { field: "password", text: t("signIn.passwordMissing") } : null;
}
