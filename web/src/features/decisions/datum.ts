/** What somebody says of degrees that could come from a web map. */

/** They are those of the place. */
export const asTheyAre = "as-they-are";
