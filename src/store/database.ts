import Dexie, { type Table } from 'dexie'
import type { ClassList } from '../model/class-list'
import type { Pack } from '../model/pack'
import type { PilePlan } from '../model/pile-plan'
import type { PrintRecord } from '../model/print-record'
import type { Result } from '../model/result'
import { type Migration, type RecordMigration, migrations as released, type TableName } from './migrations'
import type { CorrectionRow, LetterRow, StepRow, TrashRow, VersionRow } from './rows'
import type { AsideRecord, PileFile } from './store'

/** The rows as we write them. What is read back is `unknown` until it has passed the gate. */
export interface Tables {
  readonly letters: Table<unknown, string, LetterRow>
  readonly steps: Table<unknown, readonly [string, number], StepRow>
  readonly versions: Table<unknown, readonly [string, string], VersionRow>
  readonly trash: Table<unknown, string, TrashRow>
  readonly school: Table<unknown, string, { readonly key: string; readonly value: unknown }>
  readonly settings: Table<unknown, string, { readonly key: string; readonly value: unknown }>
  readonly corrections: Table<unknown, readonly [string, string, string], CorrectionRow>
  readonly classes: Table<unknown, string, ClassList>
  readonly packs: Table<unknown, string, Pack>
  readonly printed: Table<unknown, string, PrintRecord>
  readonly piles: Table<unknown, string, PilePlan>
  readonly pileFiles: Table<unknown, string, PileFile>
  readonly aside: Table<AsideRecord, number, AsideRecord>
  readonly meta: Table<unknown, string, { readonly key: string; readonly value: unknown }>
}

/** A database that is open, and its tables. */
export interface Database {
  readonly dexie: Dexie
  readonly tables: Tables
}

/** What the browser, or a test, gives to keep a database in. */
export interface DatabaseHost {
  readonly name: string
  readonly indexedDB: IDBFactory
  readonly IDBKeyRange: typeof IDBKeyRange
  readonly migrations?: readonly Migration[]
}

/** Tables and keys of schema 1. Later ones are added by a migration. */
const firstTables = {
  letters: 'id',
  steps: '[letter+at]',
  versions: '[letter+kept]',
  trash: 'id',
  school: 'key',
  settings: 'key',
  aside: '++',
  meta: 'key',
}

/** The number of the schema that a list of migrations leads to. */
export function schemaOf(migrations: readonly Migration[]): number {
  return migrations.length + 1
}

/**
 * Opens the database, creates it or migrates it in one atomic transaction.
 * @returns `newer` when it belongs to a newer version of the app: it can then only be read.
 * @throws a database error.
 */
export async function openDatabase(host: DatabaseHost): Promise<{ database: Database; newer: boolean }> {
  const migrations = host.migrations ?? released
  const schema = schemaOf(migrations)
  if ((await installedSchema(host)) > schema) return { database: await openForReading(host), newer: true }

  const dexie = describe(host)
  dexie.version(1).stores(firstTables)
  migrations.forEach((migration, index) => {
    dexie
      .version(index + 2)
      .stores(migration.adds ?? {})
      .upgrade(async (transaction) => {
        for (const table of Object.keys(migration.tables)) {
          const migrate = migration.tables[table as TableName]
          if (migrate) await migrateTable(transaction.table(table), migrate)
        }
        await transaction.table('meta').put({ key: 'schema', value: index + 2 })
      })
  })
  dexie.on('populate', (transaction) => {
    void transaction.table('meta').add({ key: 'schema', value: schema })
  })
  dexie.on('blocked', () => false) // an old tab first stores its last words; Dexie would complain of that in the console
  await dexie.open()
  const database = withTables(dexie)
  const meta = await database.tables.meta.get('schema')
  return { database, newer: schemaNumber(meta) > schema }
}

function describe({ name, indexedDB, IDBKeyRange }: DatabaseHost): Dexie {
  // Strict: the browser says "complete" only when the disk has it. It costs the writing tab nothing that can be felt.
  return new Dexie(name, { indexedDB, IDBKeyRange, chromeTransactionDurability: 'strict' })
}

/** Dexie without a schema takes the tables as they are and changes nothing. */
async function openForReading(host: DatabaseHost): Promise<Database> {
  const dexie = describe(host)
  await dexie.open()
  return withTables(dexie)
}

function withTables(dexie: Dexie): Database {
  const tables: Tables = {
    letters: dexie.table('letters'),
    steps: dexie.table('steps'),
    versions: dexie.table('versions'),
    trash: dexie.table('trash'),
    school: dexie.table('school'),
    settings: dexie.table('settings'),
    corrections: dexie.table('corrections'),
    classes: dexie.table('classes'),
    packs: dexie.table('packs'),
    printed: dexie.table('printed'),
    piles: dexie.table('piles'),
    pileFiles: dexie.table('pileFiles'),
    aside: dexie.table('aside'),
    meta: dexie.table('meta'),
  }
  return { dexie, tables }
}

/**
 * The schema of the database on this device, asked without opening it: opening could already change it.
 * 0 when there is none or the browser cannot tell; the `meta` row then still decides.
 */
async function installedSchema({ name, indexedDB }: DatabaseHost): Promise<number> {
  if (typeof indexedDB.databases !== 'function') return 0
  const known = (await indexedDB.databases()).find((database) => database.name === name)
  return Math.floor((known?.version ?? 0) / 10) // Dexie stores its version times ten
}

function schemaNumber(meta: unknown): number {
  const value = typeof meta === 'object' && meta !== null && 'value' in meta ? meta.value : undefined
  return typeof value === 'number' ? value : 0
}

/** A record that a migration cannot read stays as it is: whoever reads it next sets it aside. */
async function migrateTable(
  table: Table<unknown, unknown, unknown>,
  migrate: RecordMigration,
): Promise<void> {
  for (const key of await table.toCollection().primaryKeys()) {
    const migrated = tryTo(migrate, await table.get(key))
    if (migrated.ok) await table.put(migrated.value)
  }
}

/** A migration may throw on what it does not understand. Troubles of the database itself end the whole upgrade. */
function tryTo(migrate: RecordMigration, record: unknown): Result<unknown, 'broken'> {
  try {
    return { ok: true, value: migrate(record) }
  } catch {
    return { ok: false, why: 'broken' }
  }
}
