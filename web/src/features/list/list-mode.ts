/** What the list holds; together they are everything the map shows. */
export const listModes = ["parks", "enterprises", "layout", "places"] as const;
export type ListMode = (typeof listModes)[number];
