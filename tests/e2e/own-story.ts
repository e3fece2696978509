import { openApplication, type OwnApplication } from "../setup/own-application";
import { test as base } from "./account-story";

/** Stories with an application of their own, whose content, process and secret nobody else depends on. */
export const test = base.extend<{ application: OwnApplication }>({
  application: async ({ databaseUrl }, provide) => {
    const application = await openApplication(databaseUrl, "story");
    await provide(application);
    await application.close();
  },
});
