/** What is typed to change the password, and what became of it. */
import { ref, shallowRef, type Ref, type ShallowRef } from "vue";
import { t } from "@/shared/i18n";
import { refusalOf, type Mistake } from "./mistake";
import type { Session } from "./session";

export type PasswordFieldName = "current" | "wanted" | "again";

export interface PasswordForm {
  readonly typed: Ref<Record<PasswordFieldName, string>>;
  readonly mistake: ShallowRef<Mistake<PasswordFieldName> | null>;
  readonly busy: Ref<boolean>;
  /** True once the new password holds. */
  readonly submit: () => Promise<boolean>;
}

export function createPasswordForm(session: Pick<Session, "changePassword">): PasswordForm {
  const typed = ref({ current: "", wanted: "", again: "" });
  const mistake: PasswordForm["mistake"] = shallowRef(null);
  const busy = ref(false);

  async function submit(): Promise<boolean> {
    if (busy.value) {
      return false;
    }
    const { current, wanted } = typed.value;
    mistake.value = mistakeIn(typed.value);
    if (mistake.value !== null) {
      return false;
    }
    busy.value = true;
    try {
      await session.changePassword({ current, password: wanted });
      return true;
    } catch (error) {
      const { text, code } = refusalOf(error);
      mistake.value = { field: code === "PASSWORD_REFUSED" ? "wanted" : "current", text };
      return false;
    } finally {
      busy.value = false;
    }
  }

  return { typed, mistake, busy, submit };
}

function mistakeIn({
  current,
  wanted,
  again,
}: Readonly<Record<PasswordFieldName, string>>): Mistake<PasswordFieldName> | null {
  if (current === "") {
    return { field: "current", text: t("password.currentMissing") };
  }
  if (wanted === "") {
    return { field: "wanted", text: t("password.wantedMissing") };
  }
  return wanted === again ? null : { field: "again", text: t("password.different") };
}
