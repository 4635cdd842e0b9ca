import { readFileSync } from 'node:fs'
import { coachWords } from '../../src/catalogue/coach'
import { type Coach, createCoach } from '../../src/model/coach/coach'
import { applyFix, type Finding, type RuleId, type TextKind } from '../../src/model/coach/finding'
import { type RuleGroup, rulesOf } from '../../src/model/coach/registry'
import { calendar, dutch } from '../unit/templates/content'

/** A fault as a person marked it: the rule, the words, where they begin, and for some what should stand there. */
export interface Mark {
  readonly rule: RuleId
  readonly words: string
  readonly at: number
  readonly fix?: string
}

/** A sentence that a school might write. `aside`: not looked at while the rules were made. */
export interface Labelled {
  readonly text: string
  readonly kind?: TextKind
  readonly faults: readonly Mark[]
  readonly aside?: boolean
  /** The shipped phrase that says the same; false where one looks alike and says something else. */
  readonly exists?: string | false
}

/** Monday 16 November 2026: the day on which all these sentences are written. */
export const today = '2026-11-16'

export const labelled = JSON.parse(
  readFileSync(new URL('sentences.json', import.meta.url), 'utf8'),
) as readonly Labelled[]

export const words = coachWords({ calendar: calendar('nl') })
export const coach: Coach = createCoach(words, dutch)
const groups = new Map<RuleId, RuleGroup>(rulesOf(words, new Set()).map(({ id, group }) => [id, group]))

export interface Score {
  readonly group: RuleGroup
  readonly marks: number
  readonly found: number
  readonly findings: number
  readonly right: number
}

const overlap = (finding: Finding, { at, words: marked }: Mark) =>
  finding.from < at + marked.length && at < finding.to

/** What the coach said of one sentence, beside what a person marked. A mark is met by a finding of its group on its words. */
export function judge({ text, kind = 'sentence', faults }: Labelled) {
  const findings = coach(text, kind, today)
  const meets = (finding: Finding, mark: Mark) =>
    groups.get(finding.rule) === groups.get(mark.rule) && overlap(finding, mark)
  return {
    findings,
    wrong: findings.filter((finding) => !faults.some((mark) => meets(finding, mark))),
    missed: faults.filter((mark) => !findings.some((finding) => meets(finding, mark))),
    /** Marks with a wanted text that no proposal gives. */
    unmended: faults.filter(
      (mark) =>
        mark.fix !== undefined &&
        !findings.some(
          (finding) => overlap(finding, mark) && finding.fixes.some((fix) => gives(text, fix, mark)),
        ),
    ),
  }
}

const gives = (text: string, fix: Finding['fixes'][number], { fix: wanted = '' }: Mark) =>
  fix.kind === 'replace' && applyFix(text, fix).toLowerCase().includes(wanted.toLowerCase())

/** Precision and recall per group of rules. */
export function scores(sentences: readonly Labelled[]): readonly Score[] {
  const judged = sentences.map((sentence) => ({ sentence, ...judge(sentence) }))
  return [...new Set(groups.values())].map((group) => {
    const ofGroup = <T extends { readonly rule: RuleId }>(list: readonly T[]) =>
      list.filter(({ rule }) => groups.get(rule) === group).length
    const sum = (count: (one: (typeof judged)[number]) => number) =>
      judged.reduce((total, one) => total + count(one), 0)
    const marks = sum(({ sentence }) => ofGroup(sentence.faults))
    const findings = sum((one) => ofGroup(one.findings))
    return {
      group,
      marks,
      found: marks - sum(({ missed }) => ofGroup(missed)),
      findings,
      right: findings - sum(({ wrong }) => ofGroup(wrong)),
    }
  })
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)
export const precision = ({ right, findings }: Score) => share(right, findings)
export const recall = ({ found, marks }: Score) => share(found, marks)
