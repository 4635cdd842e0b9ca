import { writtenDates } from './dates'
import { diminutiveRule, expressionRule, jargonRule, longWordRule, requestRule } from './expressions'
import { listRule, missingDayRule, wordsRule } from './facts'
import type { RuleId, Severity, TextKind } from './finding'
import { negationRule } from './negation'
import { countRule, moneyRule, phoneRule } from './numbers'
import type { Find } from './rule'
import { clauseRule, longRule } from './sentence-rules'
import { spokenDates } from './spoken-dates'
import { timeRule } from './times'
import { addressRule, bracketsRule, shoutingRule } from './tone'
import { nominalRule, passiveRule, splitVerbRule } from './verb-rules'
import type { CoachWords } from './words'

/** What rules have in common; the coach is measured per group. */
export type RuleGroup =
  | 'facts'
  | 'moments'
  | 'numbers'
  | 'words'
  | 'formal'
  | 'sentence'
  | 'negation'
  | 'tone'

interface Rule {
  readonly id: RuleId
  readonly group: RuleGroup
  readonly severity: Severity
  readonly kinds: readonly TextKind[]
  /** Words that one rule has spoken about are left alone by the rules after it. A rule about a whole sentence is not. */
  readonly about: 'words' | 'sentence'
  readonly find: Find
}

const everywhere: readonly TextKind[] = ['sentence', 'list', 'name']
const written: readonly TextKind[] = ['sentence', 'list']
const sentences: readonly TextKind[] = ['sentence']
const numbers: readonly TextKind[] = [...everywhere, 'phone']

/**
 * Every rule over what a teacher types, most important first: missing facts, school words, long sentences, style. The
 * numbers are those of the thirty rules of plain Dutch; those about a whole letter (15, 17, 18, 20, 28, 29, 30) are in
 * `letter-check.ts`, or hold by the structure of the templates and the measures of the page.
 */
export function rulesOf(coach: CoachWords, known: ReadonlySet<string>): readonly Rule[] {
  const list = (sayings: CoachWords['jargon']) => expressionRule(coach, sayings)
  const both =
    (...finds: readonly Find[]): Find =>
    (reading) =>
      finds.flatMap((find) => find(reading))
  const rule = (
    id: RuleId,
    group: RuleGroup,
    severity: Severity,
    kinds: readonly TextKind[],
    find: Find,
    about: Rule['about'] = 'words',
  ): Rule => ({ id, group, severity, kinds, find, about })
  return [
    rule('missing-day', 'facts', 'error', sentences, missingDayRule(coach)), // 28
    rule('phone', 'numbers', 'warning', numbers, phoneRule), // 13
    rule('money', 'numbers', 'warning', everywhere, moneyRule(coach)), // 14
    rule('time', 'moments', 'error', everywhere, timeRule(coach)), // 12
    rule('date', 'moments', 'error', everywhere, both(writtenDates(coach), spokenDates(coach))), // 11
    rule('vague', 'facts', 'warning', written, list(coach.vague)), // 10, 11
    rule('abbreviation', 'words', 'error', everywhere, list(coach.abbreviations)), // 9
    rule('jargon', 'words', 'error', everywhere, jargonRule(coach, known)), // 27
    rule('synonym', 'words', 'error', everywhere, list(coach.oneWord)), // 7
    rule('family', 'tone', 'tip', written, list(coach.family)), // 26
    rule('address', 'tone', 'error', sentences, addressRule(coach)), // 5
    rule('indirect', 'formal', 'warning', sentences, requestRule(coach, coach.indirect)), // 6
    rule('opening', 'formal', 'warning', sentences, list(coach.opening)), // 16
    rule('formal', 'formal', 'error', sentences, requestRule(coach, coach.formal)), // 8
    rule('modal', 'formal', 'warning', sentences, list(coach.would)), // 25
    rule('figure', 'tone', 'tip', sentences, wordsRule(coach.figures)), // 21
    rule('number', 'numbers', 'warning', written, countRule(coach)), // 10
    rule('diminutive', 'tone', 'tip', written, diminutiveRule(coach)), // 21
    rule('shouting', 'tone', 'error', everywhere, shoutingRule(coach)), // 19
    rule('long', 'sentence', 'warning', sentences, longRule(coach), 'sentence'), // 1
    rule('list', 'facts', 'warning', sentences, listRule(coach), 'sentence'), // 29
    rule('clause', 'sentence', 'warning', sentences, clauseRule(coach)), // 2
    rule('passive', 'sentence', 'warning', sentences, passiveRule(coach), 'sentence'), // 3
    rule('nominal', 'sentence', 'warning', sentences, nominalRule(coach), 'sentence'), // 4
    rule('split-verb', 'sentence', 'tip', sentences, splitVerbRule(coach), 'sentence'), // 23
    rule('negation', 'negation', 'tip', sentences, negationRule(coach), 'sentence'), // 22
    rule('brackets', 'tone', 'tip', sentences, bracketsRule, 'sentence'), // 19, 2
    rule('long-word', 'words', 'tip', sentences, longWordRule(known)), // 24
  ]
}
