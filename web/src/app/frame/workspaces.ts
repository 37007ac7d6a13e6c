import type { IconName } from "@/shared/Icon.vue";
import type { MessageKey } from "@/shared/i18n";

export type WorkspaceId = "layout" | "siting" | "check" | "progress" | "meeting" | "data";

/** One entry of the rail. A workspace that comes later is one more line here. */
export interface Workspace {
  readonly id: WorkspaceId;
  readonly icon: IconName;
  readonly label: MessageKey;
}

export const workspaces: readonly Workspace[] = [
  { id: "layout", icon: "map", label: "workspace.layout" },
  { id: "siting", icon: "siting", label: "workspace.siting" },
  { id: "check", icon: "checked", label: "workspace.check" },
  { id: "progress", icon: "flag", label: "workspace.progress" },
  { id: "meeting", icon: "meeting", label: "workspace.meeting" },
  { id: "data", icon: "data", label: "workspace.data" },
];
