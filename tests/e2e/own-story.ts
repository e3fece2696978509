import { openApplication, type OwnApplication } from "../setup/own-application";
import { test as base } from "./account-story";

/** Stories with an application of their own, whose content, process and secret nobody else depends on. */
export const test = base.extend<{ application: OwnApplication }>({
  application: async ({ databaseUrl, context }, provide) => {
    const application = await openApplication(databaseUrl, "story");
    await provide(application);
    // What a page still fetches would find nobody there, and say so as an error.
    await Promise.all(context.pages().map((page) => page.close()));
    await application.close();
  },
});
