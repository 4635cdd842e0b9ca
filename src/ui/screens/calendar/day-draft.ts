import { type DayProblem, dayProblem, type OwnDay } from '../../../model/school-days'
import type { ConceptId } from '../../../model/tile'

/** A day while it is being filled in: everything may still be empty. */
export interface DayDraft {
  readonly id: string
  readonly kind: OwnDay['kind']
  readonly picture?: ConceptId
  readonly from: string
  /** Empty for one day. */
  readonly to: string
  readonly weekly: boolean
  readonly starts: string
  readonly ends: string
}

export const emptyDraft = (id: string): DayDraft => ({
  id,
  kind: 'event',
  from: '',
  to: '',
  weekly: false,
  starts: '',
  ends: '',
})

/** A day that is there already, to be changed. */
export function draftOf(day: OwnDay): DayDraft {
  const { id, kind, from, to } = day
  const dated = { ...emptyDraft(id), kind, from, to: to === from ? '' : to }
  if (day.kind === 'free') return dated
  const { picture, weekly = false, starts = '', ends = '' } = day
  return { ...dated, picture, weekly, starts, ends }
}

export type DraftProblem = DayProblem | 'no-picture' | 'no-last'

/** The day that was filled in, or what is still wrong with it. What no longer shows is left out. */
export function dayOf(draft: DayDraft): { readonly day: OwnDay } | { readonly problem: DraftProblem } {
  const { id, kind, picture, from, starts, ends } = draft
  const weekly = kind === 'event' && draft.weekly
  if (kind === 'event' && picture === undefined) return { problem: 'no-picture' }
  if (weekly && draft.to === '') return { problem: from === '' ? 'no-day' : 'no-last' }
  const dated = { id, from, to: draft.to === '' ? from : draft.to }
  const day: OwnDay =
    kind === 'free' || picture === undefined
      ? { ...dated, kind: 'free' }
      : {
          ...dated,
          kind,
          picture,
          ...(weekly && { weekly }),
          ...(starts !== '' && { starts }),
          ...(ends !== '' && { ends }),
        }
  const problem = dayProblem(day)
  return problem === undefined ? { day } : { problem }
}

/** The field that a problem is about. */
export const fieldOf: Readonly<Record<DraftProblem, 'picture' | 'from' | 'to' | 'starts' | 'ends'>> = {
  'no-picture': 'picture',
  'no-day': 'from',
  'no-last': 'to',
  'no-end': 'to',
  backwards: 'to',
  long: 'to',
  'no-time': 'starts',
  'early-end': 'ends',
}
