import { findNodeAtLocation, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import * as v from 'valibot'
import type { Template } from '../../model/template'
import * as names from './laws-names'
import * as questions from './laws-questions'
import * as shape from './laws-shape'
import type { JsonPath } from './parts'
import type { Content, Problem } from './problem'
import { templateSchema } from './schema'

/** Every law of templates: none of them looks at another letter. */
const laws: readonly ((template: Template, content: Content) => readonly Problem[])[] = [
  names.unknownPhrases,
  names.unknownConcepts,
  names.unknownLetters,
  names.slotsThatDoNotFit,
  names.picturesOfTheWrongSlot,
  names.slotsOfAnotherSlot,
  names.appointmentsOfTheWrongSlot,
  questions.conditionsThatNeverHold,
  questions.optionsWithoutEffect,
  questions.answersThatTellNothing,
  questions.answersToQuestionsNotAsked,
  questions.tooFewQuestions,
  shape.partsOutOfOrder,
  shape.tooMuch,
  shape.slipWithoutDay,
  shape.talkOfTheWrongLength,
  shape.exampleThatIsNotFinished,
]

/** A problem as an author reads it. Lines count from 1. */
export interface LineProblem {
  readonly line: number
  readonly message: string
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length

/** The line of the nearest part that exists: what is missing is reported where it should stand. */
function lineOf(text: string, at: JsonPath): number {
  const root = parseTree(text)
  for (let end = at.length; root && end > 0; end -= 1) {
    const node = findNodeAtLocation(root, [...at.slice(0, end)])
    if (node) return lineAt(text, node.offset)
  }
  return 1
}

function readTemplate(text: string): { readonly problems: readonly Problem[]; readonly template?: Template } {
  const parsed = v.safeParse(templateSchema, JSON.parse(text))
  if (parsed.success) return { problems: [], template: parsed.output }
  return {
    problems: parsed.issues.map((issue) => ({
      at: (issue.path ?? []).map(({ key }) => key as string | number),
      message: `${issue.message}. See src/model/template.ts for what may stand here.`,
    })),
  }
}

/** All that is wrong with the text of one `templates/<id>.json`, in the order of its lines. None: it can be used. */
export function checkTemplate(text: string, content: Content): readonly LineProblem[] {
  const errors: ParseError[] = []
  parseTree(text, errors)
  if (errors.length > 0)
    return errors.map(({ error, offset }) => ({
      line: lineAt(text, offset),
      message: `This is no JSON: ${printParseErrorCode(error)}. Look for a comma or a quote just before.`,
    }))
  const { problems, template } = readTemplate(text)
  const found = template ? laws.flatMap((law) => law(template, content)) : problems
  return found
    .map(({ at, message }) => ({ line: lineOf(text, at), message }))
    .toSorted((one, other) => one.line - other.line)
}
