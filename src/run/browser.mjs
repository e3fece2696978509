/** Finds a Chromium for the browser stories, and gets one when there is none. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { node, root, run, step, StepFailed } from "./steps.mjs";

const systemBrowsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** What the tests need to know: the path of a browser of the system, or nothing for Playwright's own. */
export async function findBrowser() {
  let found = findSystemBrowser();
  if (!found && !(await hasOwnBrowser())) {
    await step("Get a browser", {}, async () => {
      const ways = [installFromDebian, installFromPlaywright];
      for (const way of ways) if (await way()) return;
      throw new StepFailed(
        "no browser for the tests. Install Chromium, or run: npx playwright install chromium",
      );
    });
    found = findSystemBrowser();
  }
  return found ? { ARCHWAY_CHROMIUM: found } : {};
}

function findSystemBrowser() {
  return systemBrowsers.find((path) => existsSync(path));
}

async function hasOwnBrowser() {
  const { chromium } = await import(join(root, "node_modules/@playwright/test/index.mjs"));
  return existsSync(chromium.executablePath());
}

/** Where we are root on Debian, its own package brings the libraries along. */
async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  return succeeds(async () => {
    await run("apt-get", ["update"], { env });
    await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
  });
}

function installFromPlaywright() {
  return succeeds(() => node(["node_modules/@playwright/test/cli.js", "install", "chromium"]));
}

function succeeds(work) {
  return work().then(
    () => true,
    () => false,
  );
}
