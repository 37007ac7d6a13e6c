import type { Filter } from "./filter";
import type { SortOrder } from "./groups";
import type { ListMode } from "./list-mode";

/** What the list panel asks to be changed. */
export type ListChange = Partial<
  Filter & {
    readonly sort: SortOrder;
    readonly list: ListMode;
    readonly unlocated: boolean;
  }
>;
