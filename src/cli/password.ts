import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { hidePassword, readEnv } from "@/lib/env";
import { resetPassword } from "@/store/account";
import { openDatabase } from "@/store/database";
import { migrateDatabase } from "@/store/migrate";
import { explainDatabaseError } from "@/store/problem";
import { WrongUse } from "./usage";

/** For somebody who has forgotten theirs: no mail is sent, so the one who runs the server hands it over. */
export async function runPassword(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [email, ...more] = positionals;
  if (email === undefined || more.length > 0) throw new WrongUse("password takes one e-mail address");
  const { databaseUrl } = readEnv();
  await migrateDatabase(databaseUrl);
  const database = openDatabase(databaseUrl);
  try {
    const password = randomBytes(12).toString("base64url");
    const isKnown = await database.write((tx) => resetPassword(tx, email, password));
    if (!isKnown) {
      console.error(`There is no account with the e-mail address ${email}.`);
      return 1;
    }
    console.log(`The new password of ${email} is ${password}`);
    console.log("Every browser is signed out. It is best changed at once, on the page of the account.");
    return 0;
  } catch (error) {
    throw explainDatabaseError(error, hidePassword(databaseUrl));
  } finally {
    await database.close();
  }
}
