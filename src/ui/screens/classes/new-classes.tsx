import { languageOf } from '../../../catalogue/languages'
import type { ClassList } from '../../../model/class-list'
import { languageCounts } from '../../../model/class-list-edit'
import { replacedBy } from '../../../model/class-list-import/finish'
import type { NewChild, NewClass } from '../../../model/class-list-import/proposal'
import { SelectField } from '../../widgets/select-field'
import { TextField } from '../../widgets/text-field'
import { useWords } from '../../words'
import styles from './add-dialog.module.css'
import { useHiddenNames } from './hidden-names'
import { useCounts } from './use-language-options'

/** Shown before one is asked to trust the rest. */
const mostShown = 40

interface NewClassesProps {
  readonly classes: readonly NewClass[]
  readonly present: readonly ClassList[]
  readonly schoolYear: number
  readonly onYear: (year: number) => void
  readonly onName: (at: number, name: string) => void
}

/** The classes that a list would become, with their counts. */
export function NewClasses({ classes, present, schoolYear, onYear, onName }: NewClassesProps) {
  const t = useWords()
  const counts = useCounts()
  const years = [schoolYear - 1, schoolYear, schoolYear + 1].map(String)
  return (
    <>
      {classes.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a class without a name is known by its place in the list.
        <section key={at} className={styles.class}>
          <TextField label={t('classes.name')} value={one.name} onChange={(name) => onName(at, name)} />
          <p>{counts(languageCounts(one.children))}</p>
          {replacedBy(one, { present, schoolYear }) && (
            <p className={styles.quiet}>{t('classes.note.replaces', { name: one.name })}</p>
          )}
          <Children of={one.children} />
        </section>
      ))}
      {classes.length > 0 && (
        <div>
          <SelectField
            label={t('classes.year')}
            placeholder=""
            options={years.map((value) => ({ value, label: `${value}-${Number(value) + 1}` }))}
            value={String(schoolYear)}
            onChange={(value) => value !== '' && onYear(Number(value))}
          />
        </div>
      )}
    </>
  )
}

function Children({ of: children }: { readonly of: readonly NewChild[] }) {
  const t = useWords()
  const { hidden } = useHiddenNames()
  return (
    <details className={styles.details}>
      <summary>{t('classes.show.children')}</summary>
      <ol className={styles.children}>
        {children.slice(0, mostShown).map(({ row, name, reads }, at) => (
          <li key={row}>
            <span>{hidden ? t('classes.child.hidden', { number: at + 1 }) : name}</span>
            <span lang={reads}>{languageOf(reads)?.ownName}</span>
          </li>
        ))}
      </ol>
      {children.length > mostShown && <p>{t('classes.show.rest', { count: children.length - mostShown })}</p>}
    </details>
  )
}
