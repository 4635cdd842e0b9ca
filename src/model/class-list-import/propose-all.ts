import { headerRow } from './header-row'
import type { LanguageKnowledge } from './language-meaning'
import type { Answers, LanguageQuestion, Proposal } from './proposal'
import { propose } from './propose'
import { plain, type Table } from './table'

const headerOf = ({ rows }: Table) => plain(rows[headerRow(rows) ?? -1]?.cells.join(' ') ?? '')

/** Whether sheets are parts of one list, such as one sheet for each class: then their columns have the same names. */
export function areAlike(tables: readonly Table[]): boolean {
  const [first, ...others] = tables.map(headerOf)
  return (
    first !== undefined && first !== '' && others.length > 0 && others.every((header) => header === first)
  )
}

/** The same name of a language on two sheets is one question. */
function together(questions: readonly LanguageQuestion[]): readonly LanguageQuestion[] {
  const byKey = new Map<string, LanguageQuestion>()
  for (const question of questions) {
    const rows = question.rows + (byKey.get(question.key)?.rows ?? 0)
    byKey.set(question.key, { ...question, rows })
  }
  return [...byKey.values()]
}

/** What sheets that are alike would become together. A class without a name of its own is called as its sheet. */
export function proposeAll(
  tables: readonly Table[],
  answers: Answers,
  knowledge: LanguageKnowledge,
): Proposal {
  const proposals = tables.map((table) => {
    const proposal = propose(table, answers, knowledge)
    return {
      ...proposal,
      classes: proposal.classes.map((one) => ({ ...one, name: one.name || table.name })),
      refused: proposal.refused.map((row) => ({ ...row, sheet: table.name })),
    }
  })
  const sum = (of: (proposal: Proposal) => number) => proposals.reduce((total, one) => total + of(one), 0)
  const asked = proposals.find(({ nameQuestion }) => nameQuestion)?.nameQuestion
  const schoolYear = proposals.find((one) => one.schoolYear !== undefined)?.schoolYear
  return {
    columns: proposals[0]?.columns ?? [],
    ...(asked && { nameQuestion: asked }),
    questions: together(proposals.flatMap(({ questions }) => questions)),
    classes: proposals.flatMap(({ classes }) => classes),
    refused: proposals.flatMap(({ refused }) => refused),
    waiting: sum(({ waiting }) => waiting),
    ...(schoolYear !== undefined && { schoolYear }),
    isUnclear: proposals.some(({ isUnclear }) => isUnclear),
    hiddenRows: sum(({ hiddenRows }) => hiddenRows),
  }
}
