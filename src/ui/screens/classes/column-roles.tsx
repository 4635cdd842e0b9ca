import { useState } from 'react'
import { type Column, type ColumnRole, columnRoles } from '../../../model/class-list-import/columns'
import { SelectField } from '../../widgets/select-field'
import { useWords } from '../../words'
import styles from './add-dialog.module.css'
import { useHiddenNames } from './hidden-names'

interface ColumnRolesProps {
  readonly columns: readonly Column[]
  readonly isUnclear: boolean
  readonly onChoose: (at: number, role: ColumnRole) => void
}

/** What each column holds, to correct by hand. What is personal is named and cannot be chosen. */
export function ColumnRoles({ columns, isUnclear, onChoose }: ColumnRolesProps) {
  const t = useWords()
  const { hidden } = useHiddenNames()
  const [open, setOpen] = useState(isUnclear)
  const titleOf = ({ header, at }: Column) => header || t('classes.columns.number', { number: at + 1 })
  const filled = columns.filter(({ examples, header }) => examples.length > 0 || header !== '')
  const personal = filled.filter(({ role }) => role === 'private').map(titleOf)
  return (
    <>
      <details
        className={styles.details}
        open={open}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>{t('classes.columns')}</summary>
        {isUnclear && <p>{t('classes.columns.check')}</p>}
        <div className={styles.columns}>
          {filled.flatMap((column) => {
            if (column.role === 'private') return []
            const examples = t('classes.columns.examples', { examples: column.examples.join(', ') })
            return [
              <SelectField<ColumnRole>
                key={column.at}
                label={
                  <>
                    <strong>{titleOf(column)}</strong> {!hidden && column.examples.length > 0 && examples}
                  </>
                }
                placeholder=""
                options={columnRoles.map((value) => ({ value, label: t(`classes.role.${value}`) }))}
                value={column.role}
                onChange={(role) => role !== '' && onChoose(column.at, role)}
              />,
            ]
          })}
        </div>
      </details>
      {personal.length > 0 && (
        <p className={styles.quiet}>{t('classes.columns.private', { columns: personal.join(', ') })}</p>
      )}
    </>
  )
}
