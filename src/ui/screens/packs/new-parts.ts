import { loadConcepts } from '../../../catalogue/concepts'
import { loadTemplate } from '../../../catalogue/templates'
import { newLetter } from '../../../model/new-letter'
import type { PackPart } from '../../../model/pack'
import { type FamilyProfile, type PackWish, proposal } from '../../../model/pack-proposal'
import type { School } from '../../../model/school'
import { schoolYearToPlan } from '../../../model/school-year'
import type { ConceptId } from '../../../model/tile'
import { rememberedFor } from '../../remember'
import { today } from '../../today'

/** What a child of school needs words for in its first weeks. */
const firstThemes = ['poort', 'spullen', 'eten', 'gezondheid', 'praten']

export async function firstConcepts(): Promise<readonly ConceptId[]> {
  return (await loadConcepts()).filter(({ theme }) => firstThemes.includes(theme)).map(({ id }) => id)
}

/** A part as it comes into a pack. A letter is begun with what the school has told; undefined where it no longer exists. */
export async function partOf({ moment, content }: PackWish, school: School): Promise<PackPart | undefined> {
  const id = crypto.randomUUID()
  if (!('template' in content)) return { id, moment, content }
  const template = await loadTemplate(content.template)
  if (!template) return undefined
  const start = { id: crypto.randomUUID(), now: new Date().toISOString() }
  const letter = newLetter(template, { ...start, remembered: rememberedFor(template, school) })
  return { id, moment, content: { kind: 'letter', letter } }
}

/** The parts that are proposed for a family. */
export async function proposedParts(profile: FamilyProfile, school: School): Promise<readonly PackPart[]> {
  const about = { schoolYear: schoolYearToPlan(today()), concepts: await firstConcepts() }
  const parts = await Promise.all(proposal(profile, about).map((wish) => partOf(wish, school)))
  return parts.filter((part) => part !== undefined)
}
