import base from "./playwright.config";
export default { ...base, reporter: [["list"]], use: { ...base.use, baseURL: "http://127.0.0.1:4103" }, webServer: { ...base.webServer, url: "http://127.0.0.1:4103/api/health", env: { DATABASE_URL: "file:/tmp/rm/e2e.db", PORT: "4103", NODE_ENV: "production" } } };
