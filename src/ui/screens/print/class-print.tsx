import { useMemo, useState } from 'react'
import { reasonFor } from '../../../model/account'
import type { ClassList } from '../../../model/class-list'
import { isOver } from '../../../model/class-list-year'
import type { Letter } from '../../../model/letter'
import { namesAnother } from '../../../model/letter-for-class'
import type { PilePlan } from '../../../model/pile-plan'
import type { Template } from '../../../model/template'
import { prefer, usePreferences } from '../../preferences'
import { hrefOf } from '../../route'
import { today } from '../../today'
import { useClasses } from '../../use-classes'
import { Button, ButtonLink } from '../../widgets/button'
import { useWords } from '../../words'
import { type ClassChoice, ClassForm } from './class-form'
import makeStyles from './make-card.module.css'
import { MissingCard } from './missing-card'
import styles from './pile-card.module.css'
import { copiesOf } from './pile-parts'
import { PilePreview } from './pile-preview'
import { PileProgress } from './pile-progress'
import { PileResult } from './pile-result'
import sheet from './print-sheet.module.css'
import { usePile } from './use-pile'
import { usePrintedLanguages } from './use-printed-languages'

interface ClassPrintProps {
  readonly letter: Letter
  readonly template: Template
  readonly title: string
}

/** The class that a letter is for is chosen; where it names none, the only one there is. */
function firstChoice(lists: readonly ClassList[], letter: Letter): readonly string[] {
  const named = lists.filter((list) => letter.values['klas'] !== undefined && !namesAnother(letter, list))
  return (named.length > 0 ? named : lists.length === 1 ? lists : []).map(({ id }) => id)
}

/** A letter for whole classes: every reader of every child gets a copy in their language, in one pile. */
export function ClassPrint({ letter, template, title }: ClassPrintProps) {
  const t = useWords()
  const all = useClasses()
  const { pile, start, goOn, stop, forget } = usePile(letter.id)
  const lists = useMemo(() => all?.filter((list) => !isOver(list, today())) ?? [], [all])
  const [own, setChoice] = useState<ClassChoice>()
  const choice: ClassChoice = own ?? {
    lists: firstChoice(lists, letter),
    order: 'class',
    names: true,
    bothSides: true,
    cover: true,
    inkSaver: usePreferences.getState().inkSaver,
    reason: reasonFor(template.theme),
  }
  const ids = choice.lists.join(' ')
  const chosen = useMemo(() => lists.filter(({ id }) => ids.split(' ').includes(id)), [lists, ids])
  const languages = usePrintedLanguages(template, letter, chosen)
  const { lists: _, ...wishes } = choice
  const plan: PilePlan = { id: '', letter, title, lists: chosen, languages, ...wishes, changed: '' }
  const count = copiesOf(plan).length

  if (all === undefined || pile.state === 'reading') return null
  if (lists.length === 0 && pile.state === 'none')
    return (
      <section className={styles.card}>
        <h2>{t('merge.none')}</h2>
        <p>{t('merge.none.explain')}</p>
        <p>
          <ButtonLink look="main" href={hrefOf({ screen: 'classes' })}>
            {t('merge.none.do')}
          </ButtonLink>
        </p>
      </section>
    )
  return (
    <div className={sheet.sheet}>
      <ClassForm
        lists={lists}
        choice={choice}
        onChange={(changed) => {
          setChoice(changed)
          prefer({ inkSaver: changed.inkSaver })
        }}
        disabled={pile.state !== 'none'}
      />
      <div className={sheet.side}>
        {pile.state === 'making' && <PileProgress pile={pile} onStop={stop} />}
        {pile.state === 'made' && (
          <PileResult pile={pile} onGoOn={() => void goOn()} onForget={() => void forget()} />
        )}
        {pile.state === 'none' && (
          <>
            <section className={styles.card}>
              <h2>{t('merge.pile')}</h2>
              {count > 0 ? (
                <PilePreview plan={plan} />
              ) : (
                <p>{t(chosen.length === 0 ? 'merge.choose' : 'merge.empty')}</p>
              )}
            </section>
            <div className={makeStyles.card}>
              <Button
                look="main"
                className={makeStyles.make}
                disabled={count === 0}
                onClick={() =>
                  void start({ ...plan, id: crypto.randomUUID(), changed: new Date().toISOString() })
                }
              >
                {count === 0 ? t('merge.choose') : t('merge.make', { count })}
              </Button>
            </div>
            <MissingCard letter={letter} template={template} />
          </>
        )}
      </div>
    </div>
  )
}
