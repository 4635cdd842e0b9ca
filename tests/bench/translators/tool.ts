import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SheetFileFormat } from '../../../src/files/check-sheet/write'
import type { CheckRow } from '../../../src/model/check-sheet'

/** A program of translators: it opens a sheet, changes some sentences and saves it in its own way. */
export interface TranslatorTool {
  readonly id: string
  readonly name: string
  readonly formats: readonly SheetFileFormat[]
  /** @returns the saved file; undefined when the program could not do it. */
  readonly edit: (file: SheetFile, edits: ReadonlyMap<string, string>) => Promise<Uint8Array | undefined>
}

export interface SheetFile {
  readonly format: SheetFileFormat
  readonly extension: string
  readonly language: string
  readonly content: string | Uint8Array
  readonly rows: readonly CheckRow[]
}

/** Works in a folder of its own, which is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'pictobrief-translators-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
