import { expect, it } from "vitest";
import { readSlices } from "./entry";

it.each([0, 1, 1_999, 2_000, 2_001, 4_000])(
  "reads a table of %i rows whole and in its order",
  async (count) => {
    const table = Array.from({ length: count }, (_, row) => row);
    const read: number[] = [];
    await readSlices(
      ({ skip, take }) => Promise.resolve(table.slice(skip, skip + take)),
      (row) => read.push(row),
    );
    expect(read).toEqual(table);
  },
);
