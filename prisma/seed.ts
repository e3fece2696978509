/** What `prisma db seed` runs: publishes the content, as `npm run archway -- sync` does. */
import { runSync } from "../src/cli/sync";

process.exitCode = await runSync([]);
