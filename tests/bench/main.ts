import { benchCompare } from "./compare";
import { benchContent } from "./content";
import { benchDomain } from "./domain";
import { benchScale } from "./scale";
import { benchProgress } from "./progress";
import { benchSearch } from "./search";
import { benchServing } from "./serving";

const benches = {
  domain: benchDomain,
  search: benchSearch,
  content: benchContent,
  serving: benchServing,
  scale: benchScale,
  progress: benchProgress,
  compare: benchCompare,
};

/** `npm run bench` runs all, `npm run bench -- domain` one of them. */
async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !Object.hasOwn(benches, name));
  if (unknown.length > 0) {
    console.error(`bench: there is no ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}`);
    return 2;
  }
  for (const [name, bench] of Object.entries(benches)) {
    if (names.length === 0 || names.includes(name)) await bench();
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
