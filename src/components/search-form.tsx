import { longestQuery } from "@/domain/finding";
import { Submit } from "./choice";

/** The search as a plain form: works without JavaScript. */
export function SearchForm({ query }: { query: string }) {
  return (
    <form role="search" action="/search" className="flex max-w-[60ch] gap-3 font-sans">
      <label htmlFor="q" className="sr-only">
        A role, a skill, a certification or anything to learn from
      </label>
      <input
        key={query}
        id="q"
        type="search"
        name="q"
        defaultValue={query}
        maxLength={longestQuery}
        autoComplete="off"
        spellCheck={false}
        className="border-edge bg-paper min-h-11 min-w-0 grow rounded border px-3"
      />
      <Submit>Search</Submit>
    </form>
  );
}
