/** `npm test`: types, rules, content, unit, store on both engines, components, browser stories on both. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { main } from "./main.mjs";
import { build, generate, install, quiet, typescript } from "./prepare.mjs";
import { checkNode, node, root, step, StepFailed } from "./steps.mjs";

const results = { vitest: ".archway/vitest.json", playwright: ".archway/playwright.json" };

await main(async () => {
  checkNode();
  await install();
  await generate();
  await step("Check the types", {}, async () => {
    await node(["node_modules/next/dist/bin/next", "typegen"], { env: quiet });
    await node(["node_modules/typescript/bin/tsc", "--noEmit"]);
  });
  await step("Check the rules of the house", {}, () => node(["node_modules/eslint/bin/eslint.js", "."]));
  await step("Check the formatting", {}, () =>
    node(["node_modules/prettier/bin/prettier.cjs", "--check", "."]),
  );
  await step("Look for what nothing uses", {}, () => node(["node_modules/knip/bin/knip.js"]));
  await step("Check the content", {}, () => node(typescript("src/cli/main.ts", "check")));
  await step("Run the tests of units, store and components", {}, () =>
    node(
      [
        "node_modules/vitest/vitest.mjs",
        "run",
        "--reporter=dot",
        "--reporter=json",
        `--outputFile.json=${results.vitest}`,
      ],
      { show: true },
    ),
  );
  await build();
  const browser = await findBrowser();
  await step("Walk through the application in a browser", {}, () =>
    node(["node_modules/@playwright/test/cli.js", "test", "--project=stories", "--project=postgresql"], {
      show: true,
      env: { ...quiet, ...browser, PLAYWRIGHT_JSON_OUTPUT_NAME: results.playwright },
    }),
  );
  console.log(countResults());
});

function countResults() {
  const read = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));
  const units = read(results.vitest);
  const { stats } = read(results.playwright);
  const passed = units.numPassedTests + stats.expected;
  const failed = units.numFailedTests + stats.unexpected + stats.flaky;
  const counted = `${passed} passed, ${failed} failed`;
  if (failed > 0 || !units.success) throw new StepFailed(counted);
  return counted;
}
