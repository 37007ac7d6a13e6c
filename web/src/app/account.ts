/** The account as the whole screen has it: panels, messages, and everything read anew when somebody else reads. */
import { nextTick, shallowRef, watch, type Ref } from "vue";
import { csrfToken, problemOf, sessionApi, type Layer, type Settings } from "@/api";
import {
  createSession,
  hiddenOf,
  postLine,
  type ProviderReturn,
  useKeepAlive,
  type AccountDesk,
  type Session,
} from "@/features/session";
import { t } from "@/shared/i18n";
import { workspaceOf } from "./data-desk";
import type { Atlas } from "./state/atlas";
import type { Panels } from "./state/panels";

/** A desk, and what is done once, before anything is read. */
export interface Account extends AccountDesk {
  readonly start: (came: ProviderReturn | null) => Promise<void>;
}

export function createAccount(atlas: Atlas, panels: Panels, told: Ref<string>): Account {
  const session = createSession(sessionApi);
  const own = useOwnLayers(atlas, session);
  let started = false;

  useKeepAlive(session);
  watch(session.viewer, async () => {
    const post = session.post.value;
    if (post?.mustChange === true) {
      panels.startAccount("password");
    } else if (post?.mustEnrol === true) {
      panels.startAccount("second-factor");
    }
    if (started) {
      await atlas.renew();
    }
  });
  watch(session.post, (now, before) => {
    if (now !== null && now.id !== before?.id && started) {
      told.value = t("account.signedIn", { post: postLine(now) });
    }
  });

  /** What the reader wants of the service; where it refuses, that is said. */
  async function attempt(wish: Promise<void>, done: () => string): Promise<void> {
    try {
      await wish;
      told.value = done();
    } catch (error) {
      told.value = problemOf(error).detail ?? t("state.unreachable");
      await session.refresh();
    }
  }

  return {
    session,
    plan: () => atlas.data.value,
    site: () => settingsOf(atlas)?.site ?? null,
    hidden: () => {
      const shown = layersOf(atlas);
      // the very same: they have not been read anew yet
      return own.value === null || shown === null || shown === own.value
        ? null
        : hiddenOf(own.value, shown);
    },
    workspace: () => t(`workspace.${workspaceOf(atlas.link.value.data)}`),
    open: (panel) => {
      panels.startAccount(panel);
    },
    tell: (text) => {
      told.value = text;
    },
    close: () => {
      panels.close();
    },
    look: (view) =>
      attempt(session.look(view), () => t(view.asPublic ? "view.entered" : "view.left")),
    signOut: async () => {
      await attempt(session.signOut(), () => t("account.signedOut"));
      if (panels.panel.value.shows === "account") {
        panels.close();
      }
      await nextTick();
      document.getElementById("account-button")?.focus();
    },
    start: async (came) => {
      // Nobody who has never signed in is asked who they are.
      if (csrfToken() !== null || came === "done") {
        await session.refresh();
      }
      started = true;
      if (came === "refused" || came === "failed") {
        told.value = t(`signIn.${came}`);
        panels.startAccount("sign-in");
      }
    },
  };
}

function layersOf(atlas: Atlas): readonly Layer[] | null {
  return atlas.frame.value.state === "ready" ? atlas.frame.value.value.layers : null;
}

function settingsOf(atlas: Atlas): Settings | null {
  return atlas.frame.value.state === "ready" ? atlas.frame.value.value.settings : null;
}

/** The layers with the counts of what the post sees as itself; null where they were never read as that. */
function useOwnLayers(atlas: Atlas, session: Session): Ref<readonly Layer[] | null> {
  const own = shallowRef<readonly Layer[] | null>(null);
  watch(
    [() => session.post.value?.id, session.asPublic],
    ([post, asPublic], [before]) => {
      own.value = post !== undefined && post === before && asPublic ? layersOf(atlas) : null;
    },
    { flush: "sync" },
  );
  return own;
}
