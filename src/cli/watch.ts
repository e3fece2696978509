import { watch } from "node:fs";
import { checkFiles, type LoadedContent } from "@/content/load";
import { ContentReader } from "@/content/read";
import { today } from "./check";

const settleMilliseconds = 50;

/** Checks a folder, and again after each change; only changed files are parsed again. Never ends. */
export async function watchContent(
  folder: string,
  react: (loaded: LoadedContent) => unknown,
): Promise<never> {
  const reader = new ContentReader(folder);
  const run = async (): Promise<void> => {
    await react(checkFiles(reader.read(), today()));
  };
  await run();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(run).catch((error: unknown) => {
        console.error(error instanceof Error ? error.message : error);
      });
    }, settleMilliseconds);
  });
  return new Promise<never>(() => undefined);
}
