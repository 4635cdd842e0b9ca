import type { Beside } from '../../../model/exchange-plan'
import type { Letter } from '../../../model/letter'
import { same } from '../../../model/same'
import type { SlotValue } from '../../../model/template'
import { useTeacherWords } from '../../teacher-words'
import { useAllTemplates } from '../../use-all-templates'
import { useWords } from '../../words'
import styles from './keep-screen.module.css'
import { useTitle } from './use-title'

const shown = (value: SlotValue | undefined): string =>
  value === undefined ? '–' : typeof value === 'object' ? value.join(', ') : String(value)

/** Two letters that came of one: what was filled in differently, side by side. */
export function BesideItem({ both: { ours, theirs } }: { readonly both: Beside<Letter> }) {
  const t = useWords()
  const words = useTeacherWords()
  const title = useTitle()
  const template = useAllTemplates()?.get(theirs.template)
  const differing = Object.keys(template?.slots ?? {}).filter(
    (slot) =>
      !['school', 'class'].includes(template?.slots[slot]?.remember ?? '') &&
      !same(ours.values[slot], theirs.values[slot]),
  )
  return (
    <li>
      <h4>{title(theirs)}</h4>
      {differing.length === 0 && <p className={styles.quiet}>{t('keep.exchange.beside.sentences')}</p>}
      {differing.map((slot) => (
        <section key={slot}>
          <h5>{words.slot(theirs.template, slot)}</h5>
          <dl className={styles.sides}>
            {(['here', 'file'] as const).map((side) => (
              <div key={side}>
                <dt>{t(`keep.exchange.side.${side}`)}</dt>
                <dd>{shown((side === 'here' ? ours : theirs).values[slot])}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </li>
  )
}
