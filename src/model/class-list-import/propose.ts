import { collectClasses, type Group } from './collect-classes'
import type { Column, ColumnRole } from './columns'
import { holdFullNames, partsFor } from './first-name'
import { guessColumns } from './guess-columns'
import { classCode, headerRow, titleFacts } from './header-row'
import { headerMeaning } from './headers'
import type { LanguageKnowledge } from './language-meaning'
import { languageReader } from './languages'
import type { Answers, NameQuestion, Proposal, RefusedRow } from './proposal'
import { cellOf, readRow } from './read-row'
import { plain, type Table, type TableRow } from './table'

const mostExamples = 3

/** Whether a table's name is the class: `3A`, `Klas 3A`, but not `Blad1`. */
const classInName = (name: string) => classCode.exec(name.trim())?.[1] ?? titleFacts(name).name

/** A line between the children that says which class follows: `Klas 3B`. */
function headingOf({ cells }: TableRow): string | undefined {
  const [only, ...others] = cells.filter((cell) => cell !== '')
  if (only === undefined || others.length > 0) return undefined
  return /^(klas|classe|class|groep)\b/i.test(only) ? titleFacts(only).name : undefined
}

function nameQuestion(
  rows: readonly TableRow[],
  columns: readonly Column[],
  answers: Answers,
): NameQuestion | undefined {
  const column = columns.find(({ role }) => role === 'name')
  if (!column || headerMeaning(column.header)?.kind === 'name') return undefined
  const names = rows.flatMap(({ cells }) => cells[column.at] || [])
  if (!holdFullNames(names)) return undefined
  const full = names.filter((name) => name.includes(' ') || name.includes(','))
  return {
    examples: full.slice(0, mostExamples),
    parts: partsFor(names),
    ...(answers.namePart && { answer: answers.namePart }),
  }
}

/** Whether a person should look at the columns: no name, no language, or several names and no header to tell them apart. */
function isUnclear(columns: readonly Column[]): boolean {
  const has = (wanted: ColumnRole) => columns.some(({ role }) => role === wanted)
  const hasLanguage = has('reads') || has('contact-1-language') || has('contact-1')
  return (
    !has('name') ||
    !hasLanguage ||
    columns.some(({ isDoubtful, identifies, header }) => isDoubtful || (identifies && header === ''))
  )
}

/** A first line in words that we do not know, above a column of languages: it names the columns, it is no child. */
function unknownHeader(rows: readonly TableRow[], knowledge: LanguageKnowledge): number | undefined {
  const language = guessColumns(rows, undefined, knowledge, new Map()).find(({ role }) => role === 'reads')
  const cell = language && rows[0]?.cells[language.at]
  return cell && knowledge.meaning(cell).kind === 'unknown' && rows.length > 2 ? 0 : undefined
}

/** The lines above a list, the line that names its columns, and the lines of the list itself. */
function partsOf({ rows }: Table, knowledge: LanguageKnowledge) {
  const at = headerRow(rows) ?? unknownHeader(rows, knowledge)
  const header = at === undefined ? undefined : rows[at]
  const titles = rows.slice(0, at ?? 0).flatMap(({ cells }) => cells.filter((cell) => cell !== ''))
  const again = header && plain(header.cells.join(' ')) // a list of several pages may name its columns on each
  const lines = rows.slice(at === undefined ? 0 : at + 1)
  return {
    header,
    title: titleFacts(titles.join(' \n ')),
    lines: again === undefined ? lines : lines.filter(({ cells }) => plain(cells.join(' ')) !== again),
  }
}

/**
 * What a table of a school would become: its columns, what must be asked, classes with their children, and the rows that are
 * kept out with the reason. Pure: the same table and answers give the same proposal. Languages come from language cells alone.
 */
export function propose(table: Table, answers: Answers, knowledge: LanguageKnowledge): Proposal {
  const { header, title, lines } = partsOf(table, knowledge)
  const isOut = ({ hidden }: TableRow) => hidden === true && !answers.withHidden
  const children = lines.filter((row) => !isOut(row) && headingOf(row) === undefined)
  const columns = guessColumns(children, header, knowledge, answers.roles)
  const asksName = nameQuestion(children, columns, answers)
  const languages = languageReader(knowledge, answers)
  const reader = { columns, part: asksName?.answer, languages }

  const classes = collectClasses(columns, answers.otherChildren)
  const refused: RefusedRow[] = []
  let waiting = 0
  let group: Group = { name: title.name ?? classInName(table.name) ?? '', teacher: title.teacher }

  for (const row of lines) {
    if (isOut(row)) {
      refused.push({ row: row.number, why: 'hidden', cell: cellOf(row, columns, 'name') ?? '' })
      continue
    }
    const heading = headingOf(row)
    group = {
      // Written once above a block, or in its first row, it goes for all below.
      name: heading ?? (cellOf(row, columns, 'class') || group.name),
      teacher: cellOf(row, columns, 'teacher') || group.teacher,
    }
    if (heading !== undefined) continue
    const read = readRow(row, reader)
    if (!read.ok) refused.push({ row: row.number, why: read.why, cell: read.cell ?? '' })
    else if (read.value === 'waiting' || (asksName && !asksName.answer)) waiting += 1
    else {
      const like = classes.add(read.value, row, group)
      if (like !== undefined) refused.push({ row: row.number, why: 'twice', cell: read.value.name, like })
    }
  }

  return {
    columns,
    ...(asksName && { nameQuestion: asksName }),
    questions: languages.questions(),
    classes: classes.all(),
    refused,
    waiting,
    ...(title.schoolYear !== undefined && { schoolYear: title.schoolYear }),
    isUnclear: isUnclear(columns),
    hiddenRows: lines.filter(({ hidden }) => hidden).length,
  }
}
