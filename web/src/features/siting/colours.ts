/** The segments of a score bar, in the order of the wishes: two of the chain, and what grows less for the others. */
const colours = [
  "#c54f0a",
  "#1d559e",
  "#2f6b5a",
  "#554f46",
  "#8e8374",
  "#b4a994",
  "#94426a",
  "#6f7c49",
  "#322541",
  "#d79c0d",
] as const;

export function colourOf(index: number): string {
  return colours[index % colours.length] ?? colours[0];
}
