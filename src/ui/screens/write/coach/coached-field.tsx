import { type ReactNode, useMemo, useRef } from 'react'
import type { Surroundings } from '../../../../model/coach/existing'
import { applyFix, type Finding, type Fix, type TextKind } from '../../../../model/coach/finding'
import { today } from '../../../today'
import { TextField } from '../../../widgets/text-field'
import { CoachNotes } from './coach-notes'
import styles from './coached-field.module.css'
import { useCoach, useSettled } from './use-coach'

interface CoachedFieldProps {
  readonly label: ReactNode
  readonly kind: TextKind
  readonly value: string
  /** `step` keeps the change apart from the typing around it, so that it can be undone alone. */
  readonly onChange: (value: string, step?: 'own-step') => void
  readonly hint?: ReactNode
  readonly messages?: readonly string[]
  readonly type?: 'text' | 'tel'
  readonly long?: boolean
  readonly lang?: string
  readonly suggestions?: readonly string[] | undefined
  /** The letter around a sentence, when a shipped sentence may take its place. */
  readonly around?: Surroundings
  /** Takes a proposal that is more than other words. */
  readonly onFix?: (fix: Exclude<Fix, { kind: 'replace' }>) => void
}

/** A text field with the coach right under it. */
export function CoachedField({ kind, value, around, onFix, ...props }: CoachedFieldProps) {
  const place = useRef<HTMLDivElement>(null)
  const settled = useSettled(value)
  const findings = useFindings(settled, kind, around)

  const take = (fix: Fix) => {
    // What was typed since the advice was given is not lost: the advice then simply comes anew.
    if (settled !== value) return
    if (fix.kind === 'replace') props.onChange(applyFix(value, fix), 'own-step')
    else onFix?.(fix)
    place.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }
  const notes = findings.length > 0 && <CoachNotes findings={findings} text={settled} onFix={take} />
  return (
    <div ref={place} className={styles.field}>
      <TextField {...props} value={value} {...(notes && { notes })} />
    </div>
  )
}

function useFindings(text: string, kind: TextKind, around: Surroundings | undefined): readonly Finding[] {
  const coach = useCoach()
  return useMemo(() => {
    if (!coach) return []
    const existing = around && coach.findExisting(text, around)
    return [...(existing ? [existing] : []), ...coach.read(text, kind, today())]
  }, [coach, text, kind, around])
}
