import { loadConcepts } from '../catalogue/concepts'
import { dutch as dutchCode } from '../catalogue/languages'
import { loadReviewedBanks } from '../catalogue/reviewed'
import { loadWords } from '../catalogue/words'
import { composeDictionary, type Dictionary } from '../compose/dictionary'
import { composeRecognition, testSize } from '../compose/recognition'
import { layoutBooklet } from '../layout/dictionary/booklet'
import { type CheckFormWords, layoutCheckForm } from '../layout/dictionary/check-form'
import type { CheckLine } from '../layout/dictionary/check-row'
import { type CheckSheetWords, layoutCheckSheet } from '../layout/dictionary/check-sheet'
import { folded } from '../layout/dictionary/fold'
import { isMirrored, type PaperName, papers } from '../layout/dictionary/paper'
import { layoutPoster } from '../layout/dictionary/poster'
import { layoutRecognitionTest } from '../layout/dictionary/recognition'
import { layoutScoringSheet, type ScoringWords } from '../layout/dictionary/scoring'
import { layoutStickers, type StickerPlan } from '../layout/dictionary/stickers'
import type { LaidOut } from '../layout/page'
import type { CheckRow } from '../model/check-sheet'
import type { Concept } from '../model/concept'
import type { LanguageCode } from '../model/language'
import { creditsFor, type OwnPictures } from '../model/own-picture'
import type { ConceptId } from '../model/tile'
import type { Engine } from './engine'

/** Something to print of the pictogram set. */
export type PrintOrder = {
  /** In the order of printing; each once. Unknown ones are left out. */
  readonly concepts: readonly ConceptId[]
  /** Besides Dutch, which is always there. */
  readonly languages: readonly LanguageCode[]
} /** `folded`: two pages of A5 beside each other on A4, in the order in which a folded booklet is read. */ & (
  | { readonly kind: 'booklet'; readonly paper: 'A4' | 'A5'; readonly folded?: boolean }
  | { readonly kind: 'poster'; readonly paper: Exclude<PaperName, 'A5'> }
  | { readonly kind: 'stickers'; readonly plan: StickerPlan }
  /** Of the languages the first is the one that the parents read. */
  | { readonly kind: 'test' }
  | { readonly kind: 'scoring'; readonly words: ScoringWords }
  /** Sentences for an interpreter of the first language. */
  | { readonly kind: 'check'; readonly lines: readonly CheckLine[]; readonly words: CheckSheetWords }
  /** The same to fill in on a screen. */
  | { readonly kind: 'check-form'; readonly rows: readonly CheckRow[]; readonly words: CheckFormWords }
)

/** The dictionary, naming in its Dutch foot who made the school's own pictures. */
function credited(dictionary: Dictionary, credit: string): Dictionary {
  const [dutch, ...others] = dictionary.foot
  const [language] = dictionary.languages
  if (credit === '' || !language) return dictionary
  const text = [dutch?.text, credit].filter(Boolean).join(' ')
  return { ...dictionary, foot: [{ language, text }, ...others] }
}

/** A4 on its side: A5 twice. */
const foldedPaper = { width: papers.A4.height, height: papers.A4.width }

/** Lays a print out. Loads the words and fonts it needs first. */
export async function layoutPrint(
  order: PrintOrder,
  engine: Engine,
  own: OwnPictures = {},
): Promise<LaidOut> {
  const others = [...new Set(order.languages)].filter((code) => code !== dutchCode)
  const wanted =
    order.kind === 'test' || order.kind === 'check' || order.kind === 'check-form'
      ? others.slice(0, 1)
      : order.kind === 'scoring'
        ? []
        : others
  const setIn = order.kind === 'scoring' ? [order.words.language.code] : wanted
  const [all, dutch, { banks, approvals }, typesetter] = await Promise.all([
    loadConcepts(),
    loadWords(dutchCode),
    loadReviewedBanks(wanted, engine.corrections()),
    engine.typesetterFor([dutchCode, ...setIn]),
  ])
  const known = new Map(all.map((concept) => [concept.id, concept]))
  const concepts = [...new Set(order.concepts)].flatMap((id) => known.get(id) ?? [])
  const creditOf = (printed: readonly Concept[]) =>
    creditsFor(
      own,
      printed.map(({ id }) => id),
    ).join(' · ')
  const dictionary = () =>
    credited(composeDictionary(concepts, [dutch, ...banks], approvals), creditOf(concepts))

  switch (order.kind) {
    case 'booklet': {
      const words = dictionary()
      const booklet = layoutBooklet(words, order.paper, typesetter)
      return order.folded ? folded(booklet, foldedPaper, isMirrored(words)) : booklet
    }
    case 'poster':
      return layoutPoster(dictionary(), order.paper, typesetter)
    case 'stickers':
      return layoutStickers(dictionary(), order.plan, typesetter)
    case 'test': {
      const credit = creditOf(concepts.slice(0, testSize))
      const test = composeRecognition(concepts, [dutch, ...banks])
      return layoutRecognitionTest({ ...test, ...(credit !== '' && { credit }) }, typesetter)
    }
    case 'scoring': {
      const scored = concepts.slice(0, testSize)
      const meanings = scored.map(({ id, word }) => ({ id, meaning: dutch.labels[id] ?? word }))
      const footer = [order.words.footer, creditOf(scored)].filter(Boolean).join(' ')
      return layoutScoringSheet(meanings, { ...order.words, footer }, typesetter)
    }
    case 'check': {
      const target = banks[0]?.language ?? dutch.language
      return layoutCheckSheet(order.lines, { dutch: dutch.language, target }, order.words, typesetter)
    }
    case 'check-form': {
      const target = banks[0]?.language ?? dutch.language
      return layoutCheckForm(order.rows, { dutch: dutch.language, target }, order.words, typesetter)
    }
  }
}
