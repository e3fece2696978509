import { StepFailed } from "./steps.mjs";

/** Runs a command's steps; a failure ends it with one clear line and a status other than 0. */
export async function main(work) {
  // A stop goes to the program we started, too; we leave when it has.
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => undefined);
  try {
    await work();
  } catch (error) {
    console.error(error instanceof StepFailed ? `Stopped: ${error.message}` : error);
    process.exitCode = 1;
  }
}
