import type { Carried } from './carried'
import type { Letter, LetterId } from './letter'
import { namedChildren } from './named-children'
import { ownText } from './own-sentence'
import type { Pack, PackId } from './pack'
import type { Template, TemplateId } from './template'
import type { Workspace } from './workspace'

export type TemplateOf = (id: TemplateId) => Template | undefined

/** What somebody wants to give. */
export interface ExchangeChoice {
  readonly letters: readonly LetterId[]
  readonly packs: readonly PackId[]
  readonly corrections: boolean
  readonly pictures: boolean
}

/** A letter without what is only true of whoever wrote it: the school, the class, the names at its head. */
export function forOthers(letter: Letter, template: Template): Letter {
  const { sent: _, moved: __, ...rest } = letter
  const isOurs = (slot: string) => ['school', 'class'].includes(template.slots[slot]?.remember ?? '')
  return {
    ...rest,
    values: Object.fromEntries(Object.entries(letter.values).filter(([slot]) => !isOurs(slot))),
  }
}

function packForOthers(pack: Pack, templateOf: TemplateOf): Pack {
  return {
    ...pack,
    parts: pack.parts.flatMap((part) => {
      if (part.content.kind !== 'letter') return part
      const template = templateOf(part.content.letter.template)
      const { letter } = part.content
      return template ? { ...part, content: { kind: 'letter', letter: forOthers(letter, template) } } : []
    }),
  }
}

/**
 * What goes to a colleague or to another school: never a class list, never the account of prints, never a sentence that a
 * teacher wrote, never a letter in which a child is named. A letter of a kind that does not exist any more stays here.
 */
export function exchangeOf(workspace: Workspace, choice: ExchangeChoice, templateOf: TemplateOf): Carried {
  const named = namedChildren(workspace)
  const letters = workspace.letters.flatMap((letter) => {
    const template = templateOf(letter.template)
    const isWanted = choice.letters.includes(letter.id) && !named.inLetter(letter)
    return template && isWanted ? forOthers(letter, template) : []
  })
  const packs = workspace.packs
    .filter((pack) => choice.packs.includes(pack.id) && !named.inPack(pack))
    .map((pack) => packForOthers(pack, templateOf))
  const corrections = workspace.corrections.filter(({ phrase }) => ownText(phrase) === undefined)
  const { pictures } = workspace.school
  return {
    ...(letters.length > 0 && { letters }),
    ...(packs.length > 0 && { packs }),
    ...(choice.corrections && { corrections }),
    ...(choice.pictures && pictures && { pictures }),
  }
}
