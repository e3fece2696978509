/** `npm run gallery`: photographs every kind of page, narrow to wide, light and dark, to look at. */
import { findBrowser } from "./browser.mjs";
import { main } from "./main.mjs";
import { build, generate, install, quiet } from "./prepare.mjs";
import { checkNode, node, step } from "./steps.mjs";

await main(async () => {
  checkNode();
  await install();
  await generate();
  await build();
  const browser = await findBrowser();
  await step("Photograph every kind of page", {}, () =>
    node(["node_modules/@playwright/test/cli.js", "test", "--project=gallery"], {
      show: true,
      env: { ...quiet, ...browser },
    }),
  );
  console.log("Open .archway/gallery/index.html to look at them.");
});
