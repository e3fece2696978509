/** The measures of the drawing, in its own unit, which is a pixel where there is room. */
export const sizes = {
  card: { width: 154, height: 48 },
  /** Left and right of a card's title, whose letters are so high. */
  padding: 8,
  letter: 12.5,
  /** What stands under a heading at its widest: "10 of 14 done, about 1,220 hours left". */
  count: 204,
  heading: 15,
  /** How far a card stands to the right of the one it stands below. */
  indent: 12,
  /** Above the first row: the headings of the stages. */
  head: 66,
  /** Around everything, so that no stroke is cut. */
  edge: 2,
} as const;
