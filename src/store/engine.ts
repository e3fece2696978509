import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";

export interface MigrationFolder {
  provider: string;
  migrations: { name: string; sql: string }[];
}

const filters = { externalTables: [], externalEnums: [] };

/**
 * Prisma's own schema engine as WebAssembly: migrations need no download, and the records it
 * leaves are those that `prisma migrate` on another machine reads.
 */
export async function applyMigrations(
  factory: SqlMigrationAwareDriverAdapterFactory,
  { provider, migrations }: MigrationFolder,
): Promise<string[]> {
  return withEngine(factory, async (schemaEngine) => {
    const { appliedMigrationNames } = await schemaEngine.applyMigrations({
      filters,
      migrationsList: {
        baseDir: "prisma/migrations",
        lockfile: { path: "migration_lock.toml", content: `provider = "${provider}"\n` },
        shadowDbInitScript: "",
        migrationDirectories: migrations.map(({ name, sql }) => ({
          path: name,
          migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
        })),
      },
    });
    return appliedMigrationNames;
  });
}

/** The SQL that leads from one set of models (or from nothing) to another. */
export async function diffModels(
  factory: SqlMigrationAwareDriverAdapterFactory,
  from: string | null,
  to: string,
): Promise<string> {
  const schema = (content: string): engine.DiffTarget => {
    return { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content }] };
  };
  return withEngine(factory, async (schemaEngine) => {
    const { stdout } = await schemaEngine.diff({
      from: from === null ? { tag: "empty" } : schema(from),
      to: schema(to),
      script: true,
      exitCode: null,
      filters,
    });
    return stdout ?? "";
  });
}

async function withEngine<T>(
  factory: SqlMigrationAwareDriverAdapterFactory,
  work: (schemaEngine: engine.SchemaEngine) => Promise<T>,
): Promise<T> {
  await loadEngine();
  const connections: SqlDriverAdapter[] = [];
  const adapter = bindMigrationAwareSqlAdapterFactory(rememberConnections(factory, connections));
  try {
    const schemaEngine = await engine.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
    try {
      return await work(schemaEngine);
    } finally {
      schemaEngine.free();
    }
  } catch (error) {
    throw originalError(error, adapter.errorRegistry);
  } finally {
    await Promise.all(connections.map((connection) => connection.dispose()));
  }
}

/** The engine never closes what it opens, and an open connection may keep a lock. */
function rememberConnections(
  factory: SqlMigrationAwareDriverAdapterFactory,
  connections: SqlDriverAdapter[],
): SqlMigrationAwareDriverAdapterFactory {
  const remember = async (opening: Promise<SqlDriverAdapter>): Promise<SqlDriverAdapter> => {
    const connection = await opening;
    connections.push(connection);
    return connection;
  };
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: () => remember(factory.connect()),
    connectToShadowDb: () => remember(factory.connectToShadowDb()),
  };
}

/** The engine reports a driver's error by a number in its text; the adapter knows the error itself. */
function originalError(
  error: unknown,
  registry: { consumeError: (id: number) => { error: unknown } | undefined },
): unknown {
  const id = error instanceof Error ? /External error id#(\d+)/.exec(error.message)?.[1] : undefined;
  return (id !== undefined && registry.consumeError(Number(id))?.error) || error;
}

let loaded: Promise<void> | undefined;

/** The package is made for bundlers, which load the binary; Node is told where it lies. */
function loadEngine(): Promise<void> {
  loaded ??= (async () => {
    const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
    const binary = readFileSync(join(dirname(entry), "schema_engine_bg.wasm"));
    const { instance } = await WebAssembly.instantiate(binary, { "./schema_engine_bg.js": { ...engine } });
    engine.__wbg_set_wasm(instance.exports);
    const start = instance.exports.__wbindgen_start;
    if (typeof start === "function") Reflect.apply(start, undefined, []);
  })();
  return loaded;
}
