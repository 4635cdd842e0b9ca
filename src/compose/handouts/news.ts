import type { CardId, NewsSet } from '../../model/handout'
import type { Approvals } from '../../model/review'
import type { PhraseId } from '../../model/template'
import { type Banks, sayInAll } from '../dictionary'
import { clean, noBreak } from '../text'
import { formatDay } from '../values'
import { type Blank, blank, common, type Handout, type Spoken, spoken } from './handout'
import { inTurn, places } from './in-turn'

export interface NewsCard extends Spoken {
  readonly blanks: readonly Blank[]
}

export interface NewsCards extends Handout {
  readonly cards: readonly NewsCard[]
}

/** What a teacher knows before the cards are printed; all of it may stay empty. */
export interface NewsFacts {
  /** One card for each child, in this order. */
  readonly children: readonly string[]
  /** `2026-11-24`. */
  readonly date?: string
  readonly teacher: string
}

function dateBlank(banks: Banks, label: PhraseId, date: string | undefined): Blank {
  const value = banks.flatMap(({ language, calendar }) => {
    const text = date === undefined ? undefined : formatDay(date, calendar)
    // A card is narrow: there the day and its month may stand on two lines.
    return text === undefined ? [] : [{ language, text: text.replaceAll(noBreak, ' ') }]
  })
  return { label: sayInAll(banks, label), ...(value.length > 0 && { value }) }
}

/** The chosen cards, each in turn, on whole sheets of four: a card for every child, and none of the paper is lost. */
export function composeNews(
  news: NewsSet,
  chosen: readonly CardId[],
  facts: NewsFacts,
  banks: Banks,
  approvals: Approvals,
): NewsCards {
  const wanted = chosen.flatMap((id) => news.cards.find((card) => card.id === id) ?? [])
  const children = facts.children.map(clean).filter((child) => child !== '')
  const count = wanted.length === 0 ? 0 : places(Math.max(wanted.length, children.length), 4)
  const labels = [news.child, news.date, news.teacher]
  return {
    ...common({ title: news.title, phrases: labels, pictured: wanted }, banks, approvals),
    cards: inTurn(wanted, count).map((card, index) => ({
      ...spoken(card, banks),
      blanks: [
        blank(banks, news.child, children[index]),
        dateBlank(banks, news.date, facts.date),
        blank(banks, news.teacher, facts.teacher),
      ],
    })),
  }
}
