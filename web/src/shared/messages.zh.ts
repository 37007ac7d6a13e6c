import { zhExports } from "./messages-exports.zh";
import { zhPanels } from "./messages-panels.zh";
import { zhShell } from "./messages-shell.zh";

/** The complete catalogue; its keys are the keys of every other language. */
export const zh = { ...zhShell, ...zhPanels, ...zhExports };
