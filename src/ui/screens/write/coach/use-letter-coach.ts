import { useMemo } from 'react'
import type { LoadedCoach } from '../../../../catalogue/coach'
import { compose } from '../../../../compose/compose'
import { looksOf } from '../../../../compose/looks'
import { surroundingsOf } from '../../../../compose/surroundings'
import type { Surroundings } from '../../../../model/coach/existing'
import { checkWholeLetter, type LetterFinding } from '../../../../model/coach/letter-check'
import type { Letter } from '../../../../model/letter'
import type { Template } from '../../../../model/template'

/** What the coach knows of the open letter. */
export interface LetterCoach {
  readonly around: Surroundings
  /** What it says of a place in the form: `section:wat`, `free:…`. */
  readonly notesAt: (source: string) => readonly LetterFinding[]
}

/** The coach's view of the whole letter; undefined until the coach has been fetched. */
export function useLetterCoach(
  coach: LoadedCoach | undefined,
  template: Template,
  letter: Letter,
): LetterCoach | undefined {
  return useMemo(() => {
    if (!coach) return undefined
    const { dutch } = coach
    const composed = compose(template, letter, { dutch, approvals: {} })
    const findings = checkWholeLetter(template, letter, looksOf(template, letter, composed))
    return {
      around: surroundingsOf(template, letter, dutch),
      notesAt: (source) => findings.filter((finding) => finding.source === source),
    }
  }, [coach, template, letter])
}
