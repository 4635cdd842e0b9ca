import type { CardId, Explainer } from '../../model/handout'
import type { Approvals } from '../../model/review'
import type { Picto } from '../composed'
import { type Banks, type InAll, sayInAll } from '../dictionary'
import { common, type Handout, pictoOf, type Spoken, spoken } from './handout'
import { inTurn, places } from './in-turn'

export interface ExplainerCard {
  readonly picto: Picto
  readonly title: InAll
  readonly lines: readonly Spoken[]
}

export interface Explainers extends Handout {
  readonly cards: readonly ExplainerCard[]
}

/** The chosen cards, each in turn, on whole sheets of two. */
export function composeExplainers(
  explained: readonly Explainer[],
  chosen: readonly CardId[],
  banks: Banks,
  approvals: Approvals,
): Explainers {
  const wanted = chosen.flatMap((id) => explained.find((card) => card.id === id) ?? [])
  const [first] = wanted
  const pictured = wanted.flatMap(({ picture, title, lines }) => [{ picture, phrase: title }, ...lines])
  return {
    ...common({ title: first?.title ?? '', phrases: [], pictured }, banks, approvals),
    cards: inTurn(wanted, wanted.length === 0 ? 0 : places(wanted.length, 2)).map((card) => ({
      picto: pictoOf(card.picture, banks),
      title: sayInAll(banks, card.title),
      lines: card.lines.map((line) => spoken(line, banks)),
    })),
  }
}
