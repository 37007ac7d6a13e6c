import { enExports } from "./messages-exports.en";
import { enPanels } from "./messages-panels.en";
import { enShell } from "./messages-shell.en";

/** Sentence case; names stay Chinese, quotations are never translated. */
export const en = { ...enShell, ...enPanels, ...enExports };
