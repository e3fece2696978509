import { parseArgs } from "node:util";
import { type LoadedContent, loadContent } from "@/content/load";
import { formatReport } from "@/content/report";
import { readEnv } from "@/lib/env";
import { openDatabase } from "@/store/database";
import { migrateDatabase } from "@/store/migrate";
import { explainDatabaseError } from "@/store/problem";
import { publishContent } from "@/store/sync";
import { readFolder, today } from "./check";
import { watchContent } from "./watch";

export async function runSync(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { watch: { type: "boolean" } },
  });
  const folder = readFolder(positionals);
  if (values.watch) return watchContent(folder, publish);
  return publish(await loadContent(folder, today()));
}

/** Publishes what was loaded; with an error in it, prints the problems and changes nothing. */
async function publish({ content, problems, files }: LoadedContent): Promise<number> {
  if (!content) {
    console.error(formatReport(problems, files, "pretty"));
    console.error("Nothing was published: what is being served stays as it was.");
    return 1;
  }
  const { databaseUrl } = readEnv();
  const migrations = await migrateDatabase(databaseUrl);
  const database = openDatabase(databaseUrl);
  try {
    const { version, changed } = await publishContent(database, content, new Date());
    for (const name of migrations) console.log(`applied the migration ${name}`);
    const what = `${content.roles.length} roles and ${content.skills.length} skills`;
    console.log(
      changed ? `published ${what}, version ${version}` : `${what}, version ${version}: published already`,
    );
    return 0;
  } catch (error) {
    throw explainDatabaseError(error, databaseUrl);
  } finally {
    await database.close();
  }
}
