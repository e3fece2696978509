/** Where the application of the browser stories runs, apart from the one of the person who tests. */
export const e2ePort = Number(process.env.ARCHWAY_TEST_PORT ?? 3417);
export const e2eDatabase = "file:.archway/e2e.db";

/** Where it runs a second time, for the stories that write: on PostgreSQL, which listens at a port of its own. */
export const e2eSecondPort = e2ePort + 1;
export const e2ePostgresPort = e2ePort + 2;
export const e2eSecondDatabase = `postgresql://archway:archway@127.0.0.1:${e2ePostgresPort}/stories`;

/** What a project of stories tells each of them. */
export interface StoryOptions {
  /** The database of the application that it talks to. */
  databaseUrl: string;
}
