/** The workspace 数据 as the screen has it: where one is in it, what is on the map, and what is being sent. */
import { provide, ref, shallowRef, watch, type Ref } from "vue";
import { importsApi } from "@/api";
import {
  accessOf,
  dataDeskKey,
  firstDocket,
  firstPlace,
  firstProgress,
  firstSearch,
  isInCheck,
  isInMeeting,
  isInSiting,
  newCheck,
  type DataDesk,
  type DataPlace,
  type DeskHands,
} from "@/features/data";
import { createUploads, uploadsKey, type Uploads } from "@/features/imports";
import type { AccountDesk, Session } from "@/features/session";
import type { DeskScene } from "@/map";
import type { WorkspaceId } from "./frame/workspaces";
import type { StageHandle } from "./map/map-handle";
import type { Atlas } from "./state/atlas";
import type { Panels } from "./state/panels";

export interface Data {
  readonly desk: DataDesk;
  /** Goes on when another panel is open. */
  readonly uploads: Uploads;
}

export function createDataDesk(
  panels: Panels,
  stage: () => StageHandle | null,
  small: Readonly<Ref<boolean>>,
): Data {
  return {
    desk: {
      go: (place) => {
        panels.startData(place);
      },
      adjust: (place) => {
        panels.adjustData(place);
      },
      scene: shallowRef<DeskScene | null>(null),
      pointed: ref(null),
      chosen: ref(null),
      hands: shallowRef<DeskHands | null>(null),
      clicked: shallowRef(null),
      look: (bounds) => stage()?.show(bounds),
      small,
    },
    uploads: createUploads(importsApi),
  };
}

/** For the panels of the workspace, and the ways into it. Another post has nothing to do with what this one sent. */
export function provideData({ desk, uploads }: Data, session: Session): void {
  let sender: string | null = null;
  watch(session.post, (now) => {
    if (now !== null && sender !== null && now.id !== sender) {
      uploads.forget();
    }
    sender = now?.id ?? sender;
  });
  provide(dataDeskKey, desk);
  provide(uploadsKey, uploads);
}

/** The workspace that a place of a desk is in; 布局 where one is at none. */
export function workspaceOf(place: DataPlace | null): WorkspaceId {
  if (place === null || place.part === "story") {
    return "layout";
  }
  if (place.part === "progress") {
    return "progress";
  }
  if (isInMeeting(place)) {
    return "meeting";
  }
  return isInSiting(place) ? "siting" : isInCheck(place) ? "check" : "data";
}

/** What the rail leads to. Whoever is not signed in is asked to, and comes back to where he wanted to go. */
export function enterWorkspace(
  workspace: WorkspaceId,
  { atlas, panels, account }: { atlas: Atlas; panels: Panels; account: AccountDesk },
): void {
  const now = workspaceOf(atlas.link.value.data);
  if (workspace === "layout") {
    if (now === "layout") {
      panels.close();
    } else {
      panels.leaveData();
    }
    return;
  }
  const first = {
    siting: firstSearch,
    check: newCheck,
    progress: firstProgress,
    meeting: firstDocket,
    data: firstPlace,
  }[workspace];
  if (now !== workspace) {
    panels.startData(first);
  }
  if (accessOf(account.session, first.part) === "locked") {
    account.open("sign-in");
  }
}
