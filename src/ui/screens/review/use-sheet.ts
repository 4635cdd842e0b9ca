import { useEffect, useState } from 'react'
import { loadReviewedWords } from '../../../catalogue/reviewed'
import { loadTemplate, templates } from '../../../catalogue/templates'
import { loadNotes, loadWords } from '../../../catalogue/words'
import { checkRows, everySentence, sentencesOfLetter } from '../../../compose/check-sheet'
import type { CheckRow } from '../../../model/check-sheet'
import type { Correction } from '../../../model/correction'
import type { LanguageCode } from '../../../model/language'
import type { Letter, LetterId } from '../../../model/letter'
import { namesSomebody, ownSentence, ownText } from '../../../model/own-sentence'
import type { Store } from '../../../store/store'
import { useCorrections } from '../../corrections'
import { useTools } from '../../tools'

/** Which sentences: those of one letter, all of ours, the words of the pictograms, or the teacher's own. */
export type SheetScope = 'letter' | 'sentences' | 'labels' | 'own'

export interface SheetChoice {
  readonly language: LanguageCode
  readonly scope: SheetScope
  readonly letter: LetterId | undefined
}

/** The rows that were chosen, and all rows of that language: a file that comes back may hold any of them. */
export interface Sheet {
  readonly choice: SheetChoice
  readonly rows: readonly CheckRow[]
  readonly all: readonly CheckRow[]
  /** How many of the teacher's own sentences are left out because a child of a class list is named in them. */
  readonly named: number
}

const kindOf = ({ id }: CheckRow): SheetScope =>
  id.startsWith('label:') ? 'labels' : ownText(id) === undefined ? 'sentences' : 'own'

/** The names that may not leave the device. */
async function namesOfChildren(store: Store): Promise<readonly string[]> {
  const classes = await store.classes.list()
  return (classes.ok ? classes.value : []).flatMap(({ children }) => children.map(({ name }) => name))
}

async function letterOf(store: Store, id: LetterId | undefined): Promise<Letter | undefined> {
  const found = id === undefined ? undefined : await store.letters.find(id)
  return found?.ok ? found.value : undefined
}

/** The sentences that teachers wrote themselves, in the letters here and in what came back. */
async function ownSentences(store: Store, corrections: readonly Correction[]): Promise<readonly string[]> {
  const letters = await store.letters.list()
  const written = (letters.ok ? letters.value : []).flatMap(({ extra }) =>
    extra.flatMap(({ text, phrase }) =>
      phrase === undefined && text.trim() !== '' ? ownSentence(text) : [],
    ),
  )
  const returned = corrections.flatMap(({ phrase }) => (ownText(phrase) === undefined ? [] : phrase))
  return [...new Set([...written, ...returned])]
}

async function loadSheet(
  store: Store,
  choice: SheetChoice,
  corrections: readonly Correction[],
): Promise<Sheet> {
  const [dutch, words, notes, own, names, letter, ...all] = await Promise.all([
    loadWords('nl'),
    loadReviewedWords(choice.language, corrections),
    loadNotes(),
    ownSentences(store, corrections),
    namesOfChildren(store),
    choice.scope === 'letter' ? letterOf(store, choice.letter) : undefined,
    ...templates.map(({ id }) => loadTemplate(id)),
  ])
  const known = all.flatMap((template) => template ?? [])
  const sources = { dutch, ...words, notes, templates: known }
  const template = known.find(({ id }) => id === letter?.template)
  const every = (['sentences', 'labels'] as const).flatMap((what) => everySentence(sources, what))
  const rows = checkRows(
    [...every, ...own].map((id) => [id, undefined] as const),
    sources,
  )
  const chosen =
    letter && template
      ? checkRows(sentencesOfLetter(template, letter, sources), sources)
      : rows.filter((row) => kindOf(row) === choice.scope)
  const isNamed = ({ id }: CheckRow) => namesSomebody(ownText(id) ?? '', names)
  return {
    choice,
    rows: chosen.filter((row) => !isNamed(row)),
    all: rows,
    named: chosen.filter(isNamed).length,
  }
}

/** The sentences to look at, as they are now; `failed` when a part could not be fetched. */
export function useSheet({ language, scope, letter }: SheetChoice): Sheet | 'failed' | undefined {
  const { store } = useTools()
  const corrections = useCorrections((state) => state.corrections)
  const [sheet, setSheet] = useState<Sheet | 'failed'>()
  useEffect(() => {
    let here = true
    loadSheet(store, { language, scope, letter }, corrections).then(
      (made) => here && setSheet(made),
      () => here && setSheet('failed'),
    )
    return () => {
      here = false
    }
  }, [store, language, scope, letter, corrections])
  const isCurrent =
    typeof sheet === 'object' && sheet.choice.language === language && sheet.choice.scope === scope
  return sheet === 'failed' || isCurrent ? sheet : undefined
}
