import fc from "fast-check";
import { expect, it } from "vitest";
import { PostingsBuilder } from "./postings";

const pairs = fc.array(
  fc.tuple(fc.string({ unit: fc.constantFrom("a", "b", "中"), maxLength: 4 }), fc.nat(1_000)),
);

it("gives for each word the numbers that were added with it, in their order", () => {
  fc.assert(
    fc.property(pairs, (added) => {
      const builder = new PostingsBuilder();
      const expected = new Map<string, number[]>();
      for (const [word, number] of added) {
        builder.add(word, number);
        expected.set(word, [...(expected.get(word) ?? []), number]);
      }
      const work = builder.build();
      let step = work.next();
      while (!step.done) step = work.next();
      const postings = step.value;
      expect(postings.words.count).toBe(expected.size);
      for (const [word, numbers] of expected) expect([...postings.get(word)]).toEqual(numbers);
      expect([...postings.get("absent")]).toEqual([]);
    }),
  );
});
