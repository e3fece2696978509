#!/usr/bin/env node
/** The `archway` command for other programs, which start it from any folder: it runs in its own. */
import { join } from "node:path";
import { register } from "tsx/esm/api";

process.chdir(join(import.meta.dirname, "../.."));
register();
await import("../cli/main.ts");
