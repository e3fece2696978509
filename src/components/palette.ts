/**
 * Colours for what no style sheet reaches: pictures, and the frame that a browser draws around a page.
 * The same as the tokens of those names in globals.css; a test compares them.
 */
export const light = {
  paper: "#fbf9f4",
  ink: "#23211d",
  soft: "#625d53",
  line: "#ddd6c7",
  raised: "#f4f0e7",
  edge: "#8c8474",
  accent: "#1f5c4d",
  doubt: "#9a4a12",
  level: "#2b6f83",
} as const;

export const dark = {
  paper: "#191816",
  ink: "#ece8df",
  soft: "#aba498",
  line: "#3a3631",
  raised: "#23211e",
  edge: "#7d766a",
  accent: "#7fc8b2",
  doubt: "#e6a86d",
  level: "#7cc0d4",
} as const;
