import { expect, it } from "vitest";
import { addAccount, addPasskey, opensWith, password } from "../../tests/fixtures/accounts";
import { describeOnBothEngines } from "../../tests/setup/databases";
import { enter, readEntered } from "../../tests/fixtures/entered";
import { countRows } from "../../tests/setup/sql";
import { deleteAccount, joinPersons, resetPassword } from "./account";
import { countAttempt, emailKey } from "./attempts";
import type { Database } from "./database";
import { createPerson, findPersonByKey, type NewPerson } from "./person/identity";

const now = new Date("2026-11-21T08:00:00Z");

async function addGuest(database: Database, python: number): Promise<NewPerson> {
  return database.write(async (tx) => {
    const guest = await createPerson(tx, now);
    await enter(tx, guest.id, { levels: { python }, notes: { python: `level ${python}` } });
    return guest;
  });
}

function join(database: Database, account: string, browser: string | null): Promise<string> {
  return database.write((tx) => joinPersons(tx, account, browser, now));
}

describeOnBothEngines("an account and its person", ({ open, url }) => {
  it("are one from the first sign-in on: what was entered stays, the browser's key does not", async () => {
    const database = await open();
    const account = await addAccount(database);
    const guest = await addGuest(database, 3);
    expect(await join(database, account, guest.id)).toBe(guest.id);
    expect((await readEntered(database, guest.id)).levels).toEqual({ python: 3 });
    expect(await findPersonByKey(database, guest.key, now)).toBeNull();
  });

  it("are made together for somebody who has entered nothing", async () => {
    const database = await open();
    const account = await addAccount(database);
    const person = await join(database, account, null);
    expect(await join(database, account, null)).toBe(person);
    expect(await database.read.person.count()).toBe(1);
  });

  it("take in a guest of another device, once", async () => {
    const database = await open();
    const account = await addAccount(database);
    const person = await join(database, account, (await addGuest(database, 1)).id);
    const guest = await addGuest(database, 4);
    expect(await join(database, account, guest.id)).toBe(person);
    const merged = await readEntered(database, person);
    expect(merged).toMatchObject({ levels: { python: 4 }, notes: { python: "level 1\n\nlevel 4" } });
    expect(await join(database, account, guest.id)).toBe(person);
    expect(await readEntered(database, person)).toEqual(merged);
    expect(await findPersonByKey(database, guest.key, now)).toBeNull();
  });

  it("never take in the person of another account", async () => {
    const database = await open();
    const [ada, ben] = [await addAccount(database), await addAccount(database, "ben@example.org")];
    const person = await join(database, ada, (await addGuest(database, 2)).id);
    const other = await join(database, ben, person);
    expect(other).not.toBe(person);
    expect((await readEntered(database, person)).levels).toEqual({ python: 2 });
    expect((await readEntered(database, other)).levels).toEqual({});
  });

  it("agree on one person when two browsers arrive at once", async () => {
    const database = await open();
    const account = await addAccount(database);
    const guests = [await addGuest(database, 1), await addGuest(database, 2)];
    const [one, two] = await Promise.all(guests.map(({ id }) => join(database, account, id)));
    expect(one).toBe(two);
    expect(await database.read.person.count()).toBe(1);
    expect((await readEntered(database, one ?? "")).levels).toEqual({ python: 2 });
  });

  it("leave nothing in any table when they are deleted", async () => {
    const address = await url();
    const empty = await countRows(address);
    const database = await open(address);
    const account = await addAccount(database);
    await join(database, account, (await addGuest(database, 2)).id);
    await addPasskey(database, account, "laptop", now);
    await database.write((tx) =>
      countAttempt(tx, [{ key: emailKey("ada@example.org"), most: 5 }], new Date()),
    );
    expect(await countRows(address)).not.toEqual(empty);
    await database.write((tx) => deleteAccount(tx, account));
    await database.write((tx) => deleteAccount(tx, account));
    expect(await countRows(address)).toEqual(empty);
  });

  it("get a new password from whoever runs the server, which ends every session", async () => {
    const database = await open();
    const account = await addAccount(database);
    expect(await database.read.session.count()).toBe(1);
    const reset = (email: string) => database.write((tx) => resetPassword(tx, email, "set by somebody else"));
    expect(await reset("nobody@example.org")).toBe(false);
    expect(await reset(" Ada@Example.org ")).toBe(true);
    expect(await database.read.session.count({ where: { userId: account } })).toBe(0);
    expect(await opensWith(database, "ada@example.org", password)).toBe(false);
    expect(await opensWith(database, "ada@example.org", "set by somebody else")).toBe(true);
  });
});

describeOnBothEngines("the tables of accounts", ({ open }) => {
  it("keep an account that is made while another write fails", async () => {
    const database = await open();
    const failing = database.write(async (tx) => {
      await createPerson(tx, now);
      await new Promise((resolve) => setTimeout(resolve, 100));
      throw new Error("changed its mind");
    });
    const making = addAccount(database);
    await expect(failing).rejects.toThrow("changed its mind");
    await making;
    expect(await database.read.person.count()).toBe(0);
    expect(await opensWith(database, "ada@example.org", password)).toBe(true);
  });

  it("keep no password, and one account for an address however it is written", async () => {
    const database = await open();
    await addAccount(database);
    await expect(addAccount(database, "ADA@example.org")).rejects.toThrow(/exist/);
    expect(JSON.stringify(await database.read.account.findMany())).not.toContain(password);
    expect(await database.read.user.count()).toBe(1);
  });
});
