/** Where the application of the browser stories runs, apart from the one of the person who tests. */
export const e2ePort = 3417;
export const e2eDatabase = "file:.archway/e2e.db";
