/** The tables that hold records of ours, in the names of the database. */
export type TableName =
  | 'letters'
  | 'steps'
  | 'versions'
  | 'trash'
  | 'school'
  | 'settings'
  | 'corrections'
  | 'classes'
  | 'packs'
  | 'printed'
  | 'piles'
  | 'pileFiles'

/** Turns one record of schema v into the same record of schema v + 1. It is pure, and gets whatever was stored. */
export type RecordMigration = (record: unknown) => unknown

/** From one schema to the next. A table that is not named keeps its records as they are. */
export interface Migration {
  /** New tables and their keys, as Dexie writes them. */
  readonly adds?: Readonly<Partial<Record<TableName, string>>>
  readonly tables: Readonly<Partial<Record<TableName, RecordMigration>>>
}

/**
 * All migrations in order: the first one leads from schema 1 to schema 2. Never change one that was released, and never
 * drop or rename a table: older code must still be able to read.
 */
export const migrations: readonly Migration[] = [
  { adds: { corrections: '[language+phrase+person]' }, tables: {} },
  { adds: { classes: 'id', packs: 'id', printed: 'id', piles: 'id', pileFiles: 'id' }, tables: {} },
]
