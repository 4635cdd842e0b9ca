import { readFile } from 'node:fs/promises'
import { loadTemplate } from '../catalogue/templates'
import { readLetterFile } from '../files/letter-file'
import type { Letter } from '../model/letter'
import { sampleLetter } from '../model/new-letter'
import type { Source } from './options'

type Read = { readonly ok: true; readonly letter: Letter } | { readonly ok: false; readonly why: string }

/** The day that examples were written for, so that the same command always makes the same bytes. */
const sampleMoment = '2026-11-10T08:00:00Z'

async function readSample(id: string): Promise<Read> {
  const template = await loadTemplate(id)
  if (!template) return { ok: false, why: `Er is geen sjabloon "${id}".` }
  return { ok: true, letter: sampleLetter(template, { id: `voorbeeld-${id}`, now: sampleMoment }) }
}

/** The letter that the command asks for, or one sentence that says why it cannot be read. */
export async function readLetter(source: Exclude<Source, { readonly kind: 'overview' }>): Promise<Read> {
  if (source.kind === 'sample') return readSample(source.template)
  let text: string
  try {
    text = await readFile(source.path, 'utf8')
  } catch {
    return { ok: false, why: `Het bestand ${source.path} kan niet gelezen worden. Klopt de naam?` }
  }
  const read = readLetterFile(text)
  if (!read.ok) return { ok: false, why: `${source.path}: ${read.why}` }
  const known = await loadTemplate(read.letter.template)
  return known ? read : { ok: false, why: `Er is geen sjabloon "${read.letter.template}".` }
}
