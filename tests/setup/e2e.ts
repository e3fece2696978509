/** Where the application of the browser stories runs, apart from the one of the person who tests. */
export const e2ePort = Number(process.env.ARCHWAY_TEST_PORT ?? 3417);
export const e2eDatabase = "file:.archway/e2e.db";
