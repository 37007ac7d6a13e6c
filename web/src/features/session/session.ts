/** Who is signed in, and as whom everything is read. */
import { computed, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from "vue";
import {
  answeredTo,
  readAs,
  type Credentials,
  type PasswordChange,
  type Post,
  type SecondFactor,
  type Session as Answer,
  type SessionApi,
} from "@/api";
import { language } from "@/shared/i18n";

export interface Session {
  /** What the service said last; null before it was asked, which a page without a token never does by itself. */
  readonly answer: ShallowRef<Answer | null>;
  readonly post: ComputedRef<Post | null>;
  /** Somebody is signed in and looks at what the public sees. */
  readonly asPublic: ComputedRef<boolean>;
  /** Whoever reads: two that are equal see the same. Empty for the public. */
  readonly viewer: ComputedRef<string>;
  /** The session ended without being asked to; stays until somebody signs in or the reader has seen it. */
  readonly ended: Ref<boolean>;
  /** Asks who is there. Keeps what is known where no answer comes. */
  refresh(): Promise<void>;
  /** Rejects with a ProblemError that says what is wrong. */
  signIn(credentials: Credentials): Promise<void>;
  signOut(): Promise<void>;
  look(view: { readonly asPublic: boolean }): Promise<void>;
  changePassword(change: PasswordChange): Promise<void>;
  /** A new secret, which nothing asks for until one of its codes confirms it. */
  proposeSecondFactor(): Promise<SecondFactor>;
  confirmSecondFactor(code: string): Promise<void>;
}

export function createSession(api: SessionApi): Session {
  const answer = shallowRef<Answer | null>(null);
  const ended = ref(false);
  const viewer = computed(() => viewerOf(answer.value));
  let asking: Promise<void> | null = null;

  function take(now: Answer | null): void {
    answer.value = now;
    readAs(viewer.value);
  }

  async function ask(): Promise<void> {
    const before = viewer.value;
    const now = await api.get().catch(() => null);
    if (now !== null && viewer.value === before) {
      ended.value ||= before !== "" && now.account === null;
      take(now);
    }
  }

  function refresh(): Promise<void> {
    asking ??= ask().finally(() => (asking = null));
    return asking;
  }

  // An answer to somebody else than this page believes to be.
  watch(answeredTo, (whom) => {
    if (whom !== viewer.value) {
      void refresh();
    }
  });

  return {
    answer,
    post: computed(() => answer.value?.account ?? null),
    asPublic: computed(() => answer.value?.asPublic ?? false),
    viewer,
    ended,
    refresh,
    signIn: async (credentials) => {
      take(await api.signIn(credentials, language()));
      ended.value = false;
    },
    signOut: async () => {
      await api.signOut();
      take(null);
    },
    look: async (view) => {
      take(await api.look(view));
    },
    changePassword: async (change) => {
      take(await api.changePassword(change, language()));
    },
    proposeSecondFactor: () => api.proposeSecondFactor(),
    confirmSecondFactor: async (code) => {
      take(await api.confirmSecondFactor(code, language()));
    },
  };
}

/** As the service writes it into the header of its answers. */
function viewerOf(answer: Answer | null): string {
  const post = answer?.account ?? null;
  if (post === null) {
    return "";
  }
  const publicOnly = answer?.asPublic === true || post.audiences.length === 1;
  return post.id + (publicOnly ? " public" : "");
}
