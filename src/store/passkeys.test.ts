import { expect, it } from "vitest";
import { addAccount, addPasskey } from "../../tests/fixtures/accounts";
import { describeOnBothEngines } from "../../tests/setup/databases";
import { deleteAccount, dropExpired, resetPassword } from "./account";
import type { Transaction } from "./database";
import { getPasskeys, removePasskey, renamePasskey } from "./passkeys";

describeOnBothEngines("passkeys", ({ open }) => {
  async function setUp() {
    const database = await open();
    const [ada, ben] = [await addAccount(database), await addAccount(database, "ben@example.org")];
    await addPasskey(database, ada, "laptop", new Date("2026-11-20T23:00:00Z"));
    await addPasskey(database, ada, "phone", new Date("2026-11-21T08:00:00Z"));
    await addPasskey(database, ben, "tablet", new Date("2026-11-21T09:00:00Z"));
    const names = async (account: string) => (await getPasskeys(database, account)).map(({ name }) => name);
    return { database, ada, ben, names };
  }

  it("are listed for their owner alone, the newest first, with the day they were made", async () => {
    const { database, ada } = await setUp();
    expect(await getPasskeys(database, ada)).toEqual([
      { id: "phone", name: "phone", madeOn: "2026-11-21" },
      { id: "laptop", name: "laptop", madeOn: "2026-11-20" },
    ]);
  });

  it("are renamed and removed by their owner alone", async () => {
    const { database, ada, ben, names } = await setUp();
    await database.write((tx) => renamePasskey(tx, ada, "phone", "telephone"));
    await database.write((tx) => removePasskey(tx, ada, "laptop"));
    const attempts = [
      (tx: Transaction) => renamePasskey(tx, ada, "tablet", "mine"),
      (tx: Transaction) => removePasskey(tx, ada, "tablet"),
      (tx: Transaction) => removePasskey(tx, ada, "laptop"),
    ];
    for (const attempt of attempts) {
      await expect(database.write(attempt)).rejects.toMatchObject({ code: "unknown" });
    }
    expect(await names(ada)).toEqual(["telephone"]);
    expect(await names(ben)).toEqual(["tablet"]);
  });

  it("belong to one account each", async () => {
    const { database, ben } = await setUp();
    await database.write((tx) => tx.passkey.update({ where: { id: "phone" }, data: { id: "other" } }));
    await expect(addPasskey(database, ben, "phone", new Date())).rejects.toThrow(/credentialID/);
  });

  it("keep the largest count that a device can have", async () => {
    const { database } = await setUp();
    const counter = 2 ** 32 - 1;
    await database.write((tx) => tx.passkey.update({ where: { id: "phone" }, data: { counter } }));
    expect(await database.read.passkey.findUnique({ where: { id: "phone" } })).toMatchObject({ counter });
  });

  it("end with the account, and when whoever runs the server sets a password", async () => {
    const { database, ada, ben, names } = await setUp();
    await database.write((tx) => resetPassword(tx, "ada@example.org", "set by somebody else"));
    expect(await names(ada)).toEqual([]);
    expect(await names(ben)).toEqual(["tablet"]);
    await database.write((tx) => deleteAccount(tx, ben));
    expect(await database.read.passkey.count()).toBe(0);
  });

  it("leave no question behind that nobody answered in time", async () => {
    const { database } = await setUp();
    const now = new Date("2026-11-21T08:00:00Z");
    const times = { createdAt: now, updatedAt: now };
    for (const minutes of [0, 1]) {
      const expiresAt = new Date(now.getTime() + minutes * 60_000);
      const row = { id: `${minutes}`, identifier: `${minutes}`, value: "{}", expiresAt, ...times };
      await database.write((tx) => tx.verification.create({ data: row }));
    }
    await database.write((tx) => dropExpired(tx, now));
    expect((await database.read.verification.findMany()).map(({ id }) => id)).toEqual(["1"]);
  });
});
