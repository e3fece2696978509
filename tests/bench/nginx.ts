import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

const programs = ["nginx", "/usr/sbin/nginx", "/usr/local/sbin/nginx"];

/** Serves some bytes, compressed beforehand, as nginx is set up to be fast; null where it is not installed. */
export async function startNginx(
  folder: string,
  body: Buffer,
): Promise<{ child: ChildProcess; url: string } | null> {
  const program = programs.find((each) => spawnSync(each, ["-v"]).status === 0);
  if (program === undefined) return null;
  const port = await findFreePort();
  const files = join(folder, "nginx");
  mkdirSync(files);
  // Its workers are nobody when we are root.
  for (const each of [folder, files]) chmodSync(each, 0o755);
  writeFileSync(join(files, "page"), body);
  writeFileSync(join(files, "nginx.conf"), configOf(files, port));
  const child = spawn(program, ["-p", files, "-c", join(files, "nginx.conf")], { stdio: "ignore" });
  const url = `http://127.0.0.1:${port}/page`;
  for (let tries = 0; tries < 50; tries++) {
    const isUp = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return { child, url };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error("nginx did not start");
}

function configOf(files: string, port: number): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `daemon off; worker_processes auto; pid ${files}/pid; error_log stderr;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; open_file_cache max=10;
  ${temporary.map((each) => `${each}_temp_path ${files}/${each};`).join(" ")}
  server {
    listen 127.0.0.1:${port}; root ${files}; default_type text/html;
    location = /page { add_header Content-Encoding br; }
  }
}
`;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
  });
}
