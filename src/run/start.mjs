/** `npm start`: from a fresh clone to a running, production-built application. */
import { build, generate, install, publish, typescript } from "./prepare.mjs";
import { main } from "./main.mjs";
import { allocator } from "./memory.mjs";
import { checkNode, node } from "./steps.mjs";

await main(async () => {
  checkNode();
  await install();
  await generate();
  await publish();
  await build();
  await node(typescript("src/server/main.ts"), { show: true, env: { NODE_ENV: "production", ...allocator } });
});
