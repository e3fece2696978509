/** The middle of some numbers; of an even count the lower of the two in the middle. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? NaN;
}

/** Runs something and tells how many milliseconds it took. */
export function time<T>(run: () => T): { result: T; milliseconds: number } {
  const begin = performance.now();
  const result = run();
  return { result, milliseconds: performance.now() - begin };
}

/** Rows with columns of equal width, numbers to the right. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const isNumber = (cell: string): boolean => /^[\d.,×]+( \w+)?$/.test(cell);
  const lines = rows.map((row) =>
    row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return isNumber(cell) ? cell.padStart(width) : cell.padEnd(width);
    }),
  );
  return lines.map((cells) => `  ${cells.join("  ").trimEnd()}`).join("\n");
}
