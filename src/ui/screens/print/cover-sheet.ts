import { languageOf } from '../../../catalogue/languages'
import { isolate } from '../../../compose/text'
import type { TablePrint } from '../../../layout/table'
import type { Language, LanguageCode } from '../../../model/language'
import {
  type ClassSummary,
  type LanguageCount,
  languageCounts,
  summariesOf,
} from '../../../model/merge-summary'
import type { PilePlan } from '../../../model/pile-plan'
import type { Translate } from '../../words'
import { copiesOf } from './pile-parts'

/** How the school's own words are said. */
interface Speaking {
  readonly t: Translate
  /** Of the interface. */
  readonly language: Language
  /** The name of a language in that of the interface, also of one without letters. */
  readonly nameOf: (code: LanguageCode) => string
}

/** `12 Nederlands, 5 العربية, 2 پښتو`: a count belongs to the name behind it, also where that is written from the right. */
export const countsInWords = (counts: readonly LanguageCount[]): string =>
  counts
    .map(({ language, copies }) => `${copies}\u00a0${isolate(languageOf(language)?.ownName ?? language)}`)
    .join(', ')

/** `Berbers (2), Punjabi (1)`. */
const namedCounts = (counts: readonly LanguageCount[], nameOf: Speaking['nameOf']) =>
  counts.map(({ language, copies }) => `${nameOf(language)} (${copies})`).join(', ')

/** In a cell where nothing is to be said: an empty one would be left out when the table is read aloud. */
const nothing = '–'

/** The sheet on top of a pile, for the school itself: what is in it, and with whom a letter alone is not enough. */
export function coverSheet(plan: PilePlan, { t, language, nameOf }: Speaking): TablePrint {
  const { lists, languages, order, title } = plan
  const copies = copiesOf(plan)
  const summaries = summariesOf(lists, copies, languages)
  const children = summaries.reduce((sum, summary) => sum + summary.children, 0)
  const row = ({ name, languages: counts, copies: count, interpreter, talk }: ClassSummary) => [
    { text: name || nothing },
    { text: countsInWords(counts) || nothing },
    { text: String(count) },
    { text: interpreter.map(isolate).join(', ') || nothing },
    { text: talk.length > 0 ? String(talk.length) : nothing },
  ]
  const total = [
    t('merge.cover.total'),
    countsInWords(languageCounts(copies, languages)),
    String(copies.length),
    nothing,
    String(summaries.reduce((sum, { talk }) => sum + talk.length, 0)),
  ].map((text) => ({ text: text || nothing }))
  const untranslated = languageCounts(
    copies.flatMap((copy) => (copy.reads === copy.language ? [] : [{ ...copy, language: copy.reads }])),
    [],
  )
  return {
    language,
    title: t('merge.cover.title', { title }),
    lead: [
      t('merge.cover.lead', { count: copies.length, children: t('merge.children', { count: children }) }),
      t(order === 'class' ? 'merge.cover.by-class' : 'merge.cover.by-language'),
    ],
    columns: [
      { head: t('merge.cover.class'), share: 1.2 },
      { head: t('merge.cover.languages'), share: 5 },
      { head: t('merge.cover.copies'), share: 1.3 },
      { head: t('merge.cover.interpreter'), share: 2.4 },
      { head: t('merge.cover.talk'), share: 1.6 },
    ],
    rows: [...summaries.map(row), ...(summaries.length > 1 ? [total] : [])],
    end: [
      ...(untranslated.length > 0
        ? [t('merge.cover.untranslated', { languages: namedCounts(untranslated, nameOf) })]
        : []),
      ...(summaries.some(({ talk }) => talk.length > 0) ? [t('merge.cover.talk.explain')] : []),
      t('merge.cover.own'),
    ],
  }
}
