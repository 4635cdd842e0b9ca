import type { CheckRow, CheckSheet, ReturnedRow } from '../../model/check-sheet'
import { type ReviewState, reviewStates } from '../../model/review'
import { refuse, type SheetRead, sheetOf } from './problem'

/** GNU gettext PO, for Poedit and Weblate: the phrase is the context, `fuzzy` is what nobody checked. */
const statePrefix = 'Staat: '
const isUnchecked = (state: ReviewState) => state === 'ruw' || state === 'verouderd'

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
}
const unescapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }

const quote = (text: string) => `"${text.replace(/[\\"\n\t\r]/g, (character) => escapes[character] ?? '')}"`
const unquote = (text: string) =>
  text.replace(/\\(.)/g, (_, character: string) => unescapes[character] ?? character)

const comment = (text: string) => text.split(/[\r\n]+/).map((line) => `#. ${line}`)

const writeEntry = ({ id, dutch, translation, note, state, example }: CheckRow) =>
  [
    ...(note === '' ? [] : comment(note)),
    ...(example.dutch === '' ? [] : comment(`${example.dutch} → ${example.translation}`)),
    `#. ${statePrefix}${state}`,
    ...(isUnchecked(state) ? ['#, fuzzy'] : []),
    `msgctxt ${quote(id)}`,
    `msgid ${quote(dutch)}`,
    `msgstr ${quote(translation)}`,
    '',
  ].join('\n')

export const writePo = ({ language, rows }: CheckSheet): string =>
  [
    'msgid ""',
    'msgstr ""',
    '"Content-Type: text/plain; charset=UTF-8\\n"',
    '"Content-Transfer-Encoding: 8bit\\n"',
    `${quote(`Language: ${language}\n`)}`,
    '"MIME-Version: 1.0\\n"',
    '"X-Generator: Pictobrief\\n"',
    '',
    ...rows.map(writeEntry),
  ].join('\n')

const fields = ['msgctxt', 'msgid', 'msgstr'] as const
type Field = (typeof fields)[number]

interface Entry {
  readonly comments: string[]
  readonly flags: string[]
  readonly texts: Map<Field, string>
}

const emptyEntry = (): Entry => ({ comments: [], flags: [], texts: new Map() })

const keyword = /^(msgctxt|msgid|msgstr)\s+"((?:[^"\\]|\\.)*)"$/
const more = /^"((?:[^"\\]|\\.)*)"$/

/** The entries of a file in one walk over its lines; undefined at the first line that is no PO. */
function entriesIn(source: string): readonly Entry[] | undefined {
  const entries: Entry[] = []
  let entry = emptyEntry()
  let field: Field | undefined
  for (const line of source.split(/\r?\n/).map((text) => text.trim())) {
    const isComment = line.startsWith('#')
    const [, word, text] = keyword.exec(line) ?? []
    // What follows a finished translation belongs to the next sentence.
    if (entry.texts.has('msgstr') && (line === '' || isComment || word !== undefined)) {
      entries.push(entry)
      entry = emptyEntry()
      field = undefined
    }
    if (line === '' || line.startsWith('#~')) continue
    if (isComment) {
      if (line.startsWith('#,'))
        entry.flags.push(
          ...line
            .slice(2)
            .split(',')
            .map((flag) => flag.trim()),
        )
      else entry.comments.push(line.replace(/^#\S?\s*/, ''))
      continue
    }
    const next = fields.find((known) => known === word)
    const piece = text ?? more.exec(line)?.[1]
    field = next ?? field
    if (piece === undefined || field === undefined) return undefined
    entry.texts.set(field, (entry.texts.get(field) ?? '') + unquote(piece))
  }
  if (entry.texts.has('msgstr')) entries.push(entry)
  return entries
}

function readEntry({ texts, comments, flags }: Entry): readonly ReturnedRow[] {
  const [id, dutch, translation] = [texts.get('msgctxt'), texts.get('msgid'), texts.get('msgstr') ?? '']
  if (!id || !dutch) return []
  const written = comments.find((text) => text.startsWith(statePrefix))?.slice(statePrefix.length)
  const known = reviewStates.find((state) => state === written)
  const fuzzy = flags.includes('fuzzy')
  // A translator takes `fuzzy` away from what is right; the comment still tells how it was.
  const state = fuzzy
    ? known && isUnchecked(known)
      ? known
      : 'ruw'
    : translation === ''
      ? 'ontbreekt'
      : known && !isUnchecked(known) && known !== 'ontbreekt'
        ? known
        : 'nagekeken'
  return [{ id, dutch, translation, state }]
}

export function readPo(source: string): SheetRead {
  const entries = entriesIn(source.replace(/^\ufeff/, ''))
  if (!entries) return refuse('broken')
  const header = entries.find(({ texts }) => texts.get('msgid') === '')?.texts.get('msgstr') ?? ''
  const language = /^Language:[ \t]*([\w-]+)/m.exec(header)?.[1]
  return sheetOf({ rows: entries.flatMap(readEntry), how: 'po', ...(language && { language }) })
}
