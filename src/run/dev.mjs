/** `npm run dev`: serves with live reload of code and of content. */
import { generate, install, publish, typescript } from "./prepare.mjs";
import { main } from "./main.mjs";
import { checkNode, node } from "./steps.mjs";

await main(async () => {
  checkNode();
  await install();
  await generate();
  await publish();
  await Promise.race([
    node(typescript("src/cli/main.ts", "sync", "--watch"), { show: true }),
    node(typescript("src/server/main.ts", "--dev"), { show: true, env: { NODE_ENV: "development" } }),
  ]);
});
