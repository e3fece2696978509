/** A program to be killed: publishes one content set after the other until somebody stops it. */
import { openDatabase } from "@/store/database";
import { publishContent } from "@/store/sync";
import { largeSets } from "../fixtures/large-sets";

const database = openDatabase(process.argv[2] ?? "");
const sets = largeSets();
process.stdout.write("ready\n");
for (let round = 0; ; round++) {
  const set = sets[round % sets.length];
  if (set) await publishContent(database, set, new Date());
  process.stdout.write("published\n");
}
