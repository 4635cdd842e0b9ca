import { useState } from 'react'
import type { Child, ClassList } from '../../../model/class-list'
import {
  blankChild,
  languageCounts,
  sameNames,
  withChild,
  withoutChild,
} from '../../../model/class-list-edit'
import { isOver, yearOfLists } from '../../../model/class-list-year'
import { said } from '../../letter-actions'
import { notify } from '../../notice'
import { today } from '../../today'
import { useTools } from '../../tools'
import { Button } from '../../widgets/button'
import { Messages } from '../../widgets/field'
import { SelectField } from '../../widgets/select-field'
import { TextField } from '../../widgets/text-field'
import { useWords } from '../../words'
import { AskAgain } from './ask-again'
import { ChildRow } from './child-row'
import styles from './class-sheet.module.css'
import { useHiddenNames } from './hidden-names'
import { keepLists, wipeLists } from './keep-lists'
import { useDraft } from './use-draft'
import { useCounts } from './use-language-options'

/** A class is hardly larger; a list of a whole school is shown when asked for. */
const mostShown = 60

/** One class: its facts, and its children in the order of the schoolbags. Every change is kept at once. */
export function ClassSheet({ list }: { readonly list: ClassList }) {
  const t = useWords()
  const { store } = useTools()
  const { hidden } = useHiddenNames()
  const counts = useCounts()
  const [showsAll, setShowsAll] = useState(false)
  const now = today()
  const thisYear = yearOfLists(now) ?? list.schoolYear
  const keep = (changed: ClassList) => void keepLists(store, [changed])
  const nameDraft = useDraft(list.name, (name) => keep({ ...list, name }))
  const teacherDraft = useDraft(list.teacher ?? '', (teacher) => keep({ ...list, teacher }), true)
  const years = [...new Set([list.schoolYear, thisYear, thisYear + 1])].toSorted((a, b) => a - b).map(String)

  const add = () => {
    const number = list.children.length + 1
    keep(withChild(list, blankChild(crypto.randomUUID(), t('classes.child.new', { number }))))
  }
  const remove = async (child: Child) => {
    if (!(await keepLists(store, [withoutChild(list, child.id)]))) return
    const undo = () => void store.classes.change({ put: [list] }).then(said)
    notify({ text: t('classes.child.removed'), action: { label: t('app.undo'), run: undo } })
  }

  return (
    <>
      <div className={styles.facts}>
        <TextField label={t('classes.name')} {...nameDraft} />
        <TextField label={t('classes.teacher')} {...teacherDraft} />
        <SelectField
          label={t('classes.year')}
          placeholder=""
          options={years.map((value) => ({ value, label: `${value}-${Number(value) + 1}` }))}
          value={String(list.schoolYear)}
          onChange={(value) => value !== '' && keep({ ...list, schoolYear: Number(value) })}
        />
      </div>
      {isOver(list, now) && (
        <section className={styles.over}>
          <p>{t('classes.over')}</p>
          <Button onClick={() => void wipeLists(store, [list])}>{t('classes.wipe')}</Button>
          <Button onClick={() => keep({ ...list, schoolYear: thisYear })}>
            {t('classes.over.new', { year: `${thisYear}-${thisYear + 1}` })}
          </Button>
        </section>
      )}
      <AskAgain list={list} onChange={(child) => keep(withChild(list, child))} />
      <p className={styles.counts}>{counts(languageCounts(list.children))}</p>
      {!hidden && <SameNames names={[...sameNames(list.children)]} />}
      {list.children.length > 0 && (
        <div className={styles.table}>
          <div className={styles.head} aria-hidden="true">
            <span />
            <span>{t('classes.child.name')}</span>
            <span>{t('classes.child.reads')}</span>
            <span>{t('classes.child.reading')}</span>
            <span>{t('classes.child.interpreter')}</span>
            <span>{t('classes.child.copies')}</span>
          </div>
          <ol aria-label={t('classes.list', { name: list.name })}>
            {list.children.slice(0, showsAll ? undefined : mostShown).map((child, at) => (
              <ChildRow
                key={child.id}
                child={child}
                number={at + 1}
                onChange={(changed) => keep(withChild(list, changed))}
                onRemove={() => void remove(child)}
              />
            ))}
          </ol>
        </div>
      )}
      {!showsAll && list.children.length > mostShown && (
        <Button onClick={() => setShowsAll(true)}>
          {t('classes.child.all', { count: list.children.length })}
        </Button>
      )}
      <div className={styles.actions}>
        <Button icon="plus" look="dashed" onClick={add}>
          {t('classes.child.add')}
        </Button>
        <Button look="quiet" onClick={() => void wipeLists(store, [list])}>
          {t('classes.wipe')}
        </Button>
      </div>
    </>
  )
}

function SameNames({ names }: { readonly names: readonly string[] }) {
  const t = useWords()
  return names.length > 0 ? (
    <Messages messages={names.map((name) => t('classes.child.same', { name }))} />
  ) : null
}
