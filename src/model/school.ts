import type { OwnPictures } from './own-picture'
import type { Policy } from './policy'
import type { RecognitionResults } from './recognition'
import { type OwnDay, withDay } from './school-days'
import type { SlotId, SlotValue, TemplateId } from './template'
import type { Pixels } from './tile'

export type Values = Readonly<Record<SlotId, SlotValue>>

/** A class and who teaches it, as parents know them: no names of children. */
export interface SchoolGroup {
  readonly name: string
  readonly teacher: string
}

/** What letters of this school need not ask again. Slots name their source with `remember`. */
export interface School {
  /** Values of slots with `remember: 'school'`: the school's name, phone, account number. */
  readonly school: Values
  /** Values of slots with `remember: 'class'`. */
  readonly class: Values
  /** The last values of slots with `remember: 'letter'`, per template. */
  readonly letters: Readonly<Record<TemplateId, Values>>
  /** The logo at the head of the letter, as wide and high as it is. */
  readonly logo?: Pixels
  /** The classes of the school, in the order of the school. */
  readonly groups?: readonly SchoolGroup[]
  /** Pictures of the school's own in the place of pictograms, for every letter. */
  readonly pictures?: OwnPictures
  /** What the school put in its calendar, of any school year. */
  readonly days?: readonly OwnDay[]
  /** What the school decided about translations; without it, what is standard. */
  readonly policy?: Policy
  /** What parents of this school made of the pictograms. */
  readonly recognition?: RecognitionResults
}

export const emptySchool: School = { school: {}, class: {}, letters: {} }

/** The school with what a backup knows of it. Where both know something, the backup is right. */
export function withBackup(school: School, backup: School): School {
  const kinds = new Set([...Object.keys(school.letters), ...Object.keys(backup.letters)])
  const pictures = { ...school.pictures, ...backup.pictures }
  const recognition = { ...school.recognition, ...backup.recognition }
  const days = (backup.days ?? []).reduce(withDay, school.days ?? [])
  return {
    ...school,
    ...backup,
    school: { ...school.school, ...backup.school },
    class: { ...school.class, ...backup.class },
    letters: Object.fromEntries(
      [...kinds].map((id) => [id, { ...school.letters[id], ...backup.letters[id] }]),
    ),
    ...(school.pictures || backup.pictures ? { pictures } : {}),
    ...(school.recognition || backup.recognition ? { recognition } : {}),
    ...(school.days || backup.days ? { days } : {}),
  }
}
