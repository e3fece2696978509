import { type ChildProcess, spawn } from "node:child_process";
import { allocator } from "../../src/run/memory.mjs";

/** Starts the application as it is built, on a free port, and tells its address. */
export async function startServer(databaseUrl: string): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "src/server/main.ts"], {
    env: { ...process.env, ...allocator, NODE_ENV: "production", DATABASE_URL: databaseUrl, PORT: "0" },
  });
  let output = "";
  const address = await new Promise<string>((resolve, reject) => {
    const read = (data: unknown): void => {
      output += String(data);
      const found = /http:\/\/\S+/.exec(output);
      if (found) resolve(found[0]);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("exit", () => {
      reject(new Error(`the server did not start:\n${output}`));
    });
  });
  return { child, address };
}
