import { hash } from './hash'
import type { LanguageCode } from './language'
import type { PhraseId } from './template'

/**
 * How the fields of a fillable check sheet are named. The names are all that a form carries to be recognised by: they are
 * what every program keeps that keeps a form at all (docs/decisions/0011-fillable-check-sheet.md).
 */

const version = '1'

/** Names of the fields that each sentence has. */
export const rowFields = { translation: 'tekst', right: 'goed', wrong: 'fout' } as const

/** Names of the fields that are there once. */
export const sheetFields = { by: 'initialen', native: 'moedertaal', remarks: 'opmerkingen' } as const

/** The name of the group that holds all fields: `pictobrief-1-ar`. */
export const formName = (language: LanguageCode): string => `pictobrief-${version}-${language}`

const form = /^pictobrief-(\d+)-([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)$/

/** The version and language that the name of a form says; undefined for a form of somebody else. */
export function readFormName(
  name: string,
): { readonly known: boolean; readonly language: LanguageCode } | undefined {
  const [, made, language] = form.exec(name) ?? []
  return made === undefined || language === undefined ? undefined : { known: made === version, language }
}

/** A full stop would end the name of a field (ISO 32000-1, 12.7.3.2). A teacher's own sentence may have any character. */
const coded: Readonly<Record<string, string>> = { '.': '%2E', '#': '%23', '%': '%25' }
const decoded = new Map(Object.entries(coded).map(([character, code]) => [code, character]))

/** The name of a sentence's group: the phrase, and the hash of the Dutch that is looked at: `uitstap%2Etitel#1a2b3c4d`. */
export const rowName = (id: PhraseId, dutch: string): string =>
  `${id.replace(/[.#%]/g, (character) => coded[character] ?? '')}#${hash(dutch)}`

const row = /^([^#]{1,2000})#([0-9a-f]{8})$/

/** The phrase and the hash of the Dutch that the name of a group says. */
export function readRowName(name: string): { readonly id: PhraseId; readonly dutchHash: string } | undefined {
  const [, id, dutchHash] = row.exec(name) ?? []
  return id === undefined || dutchHash === undefined
    ? undefined
    : { id: id.replace(/%2E|%23|%25/g, (code) => decoded.get(code) ?? code), dutchHash }
}
