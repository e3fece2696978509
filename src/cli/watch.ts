import { setTimeout as sleep } from "node:timers/promises";
import { checkFiles, type LoadedContent } from "@/content/load";
import { ContentReader } from "@/content/read";
import { today } from "./check";

const leastPause = 250;

/**
 * Checks a folder, and again after each change; only changed files are parsed again. Never ends.
 * It looks at the files' dates, as the system's own notices get lost when an editor replaces a file;
 * the pause grows with what a look costs, so that looking takes a tenth of the time at most.
 */
export async function watchContent(
  folder: string,
  react: (loaded: LoadedContent) => unknown,
): Promise<never> {
  const reader = new ContentReader(folder);
  let before: readonly unknown[] = [];
  for (;;) {
    const begun = performance.now();
    const files = await reader.read();
    const cost = performance.now() - begun;
    const hasChanged = files.length !== before.length || files.some((file, index) => file !== before[index]);
    before = files;
    if (hasChanged) await tell(react, checkFiles(files, today()));
    await sleep(Math.max(leastPause, 10 * cost));
  }
}

/** A reaction that fails (a database that is away, say) does not end the watch. */
async function tell(react: (loaded: LoadedContent) => unknown, loaded: LoadedContent): Promise<void> {
  try {
    await react(loaded);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}
