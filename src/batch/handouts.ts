import { loadHandouts } from '../catalogue/handouts'
import { dutch as dutchCode } from '../catalogue/languages'
import { loadReviewedBanks } from '../catalogue/reviewed'
import { loadWords } from '../catalogue/words'
import type { Banks } from '../compose/dictionary'
import { composeAnswers } from '../compose/handouts/answers'
import { composeExplainers } from '../compose/handouts/explainers'
import { composeFaces } from '../compose/handouts/faces'
import type { Handout } from '../compose/handouts/handout'
import { composeNews, type NewsFacts } from '../compose/handouts/news'
import { layoutAnswers } from '../layout/handouts/answers'
import { layoutExplainers } from '../layout/handouts/explainers'
import { type CopyNote, layoutFaces } from '../layout/handouts/faces'
import { layoutNews } from '../layout/handouts/news'
import type { LaidOut } from '../layout/page'
import type { CardId } from '../model/handout'
import type { LanguageCode } from '../model/language'
import { creditsFor, type OwnPictures } from '../model/own-picture'
import type { Engine } from './engine'

/** A small paper for parents to print. */
export type HandoutOrder = {
  /** Beside the Dutch: none, or the one that the parents read. */
  readonly languages: readonly LanguageCode[]
} & (
  | { readonly kind: 'news'; readonly cards: readonly CardId[]; readonly facts: NewsFacts }
  | { readonly kind: 'answers'; readonly letter: string }
  /** `copy`: what the teacher reads above a Dutch copy with the same numbers; without it there is no copy. */
  | { readonly kind: 'looking' | 'telling'; readonly copy?: CopyNote }
  | { readonly kind: 'explained'; readonly cards: readonly CardId[] }
)

/** The handout, naming in its Dutch foot who made the school's own pictures. */
function credited<Made extends Handout>(handout: Made, own: OwnPictures): Made {
  const credit = creditsFor(own, handout.concepts).join(' · ')
  const [language] = handout.languages
  if (credit === '' || !language) return handout
  const [dutch, ...others] = handout.foot
  const words = [dutch?.text, credit].filter(Boolean).join(' ')
  return { ...handout, foot: [{ language, text: words }, ...others] }
}

/** What a teacher typed: it may bring letters of any script along. */
function typedIn(order: HandoutOrder): string {
  if (order.kind === 'news') return [...order.facts.children, order.facts.teacher].join(' ')
  return order.kind === 'answers' ? order.letter : ''
}

/** Lays a handout out. Loads the words and fonts it needs first. */
export async function layoutHandout(
  order: HandoutOrder,
  engine: Engine,
  own: OwnPictures = {},
): Promise<LaidOut> {
  const target = order.languages.filter((code) => code !== dutchCode).slice(0, 1)
  const noted = 'copy' in order && order.copy ? [order.copy.language.code] : []
  const [handouts, dutch, reviewed, typesetter] = await Promise.all([
    loadHandouts(),
    loadWords(dutchCode),
    loadReviewedBanks(target, engine.corrections()),
    engine.typesetterFor([dutchCode, ...target, ...noted], typedIn(order)),
  ])
  const { approvals } = reviewed
  const banks: Banks = [dutch, ...reviewed.banks]

  switch (order.kind) {
    case 'news': {
      const news = composeNews(handouts.news, order.cards, order.facts, banks, approvals)
      return layoutNews(credited(news, own), typesetter)
    }
    case 'answers': {
      const slips = composeAnswers(handouts.answers, order.letter, banks, approvals)
      return layoutAnswers(credited(slips, own), typesetter)
    }
    case 'looking':
    case 'telling': {
      const sheet = handouts[order.kind]
      const facesIn = (words: Banks) => credited(composeFaces(sheet, words, approvals), own)
      const copy = order.copy && { faces: facesIn([dutch]), note: order.copy }
      return layoutFaces(facesIn(banks), copy, typesetter)
    }
    case 'explained': {
      const cards = composeExplainers(handouts.explained, order.cards, banks, approvals)
      return layoutExplainers(credited(cards, own), typesetter)
    }
  }
}
