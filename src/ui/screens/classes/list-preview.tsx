import { useMemo, useState } from 'react'
import type { LanguageNames } from '../../../catalogue/language-names'
import type { ClassList } from '../../../model/class-list'
import { finish } from '../../../model/class-list-import/finish'
import { type Answers, noAnswers } from '../../../model/class-list-import/proposal'
import { propose } from '../../../model/class-list-import/propose'
import { areAlike, proposeAll } from '../../../model/class-list-import/propose-all'
import type { Table } from '../../../model/class-list-import/table'
import { yearOfLists } from '../../../model/class-list-year'
import { said } from '../../letter-actions'
import { notify } from '../../notice'
import { today } from '../../today'
import { useTools } from '../../tools'
import { Button } from '../../widgets/button'
import { ChoiceChips } from '../../widgets/choice-chips'
import { Messages } from '../../widgets/field'
import { useWords } from '../../words'
import styles from './add-dialog.module.css'
import { AskedLanguages } from './asked-languages'
import { AskedName } from './asked-name'
import { ColumnRoles } from './column-roles'
import { NewClasses } from './new-classes'
import { RefusedRows } from './refused-rows'

interface ListPreviewProps {
  readonly tables: readonly Table[]
  readonly names: LanguageNames
  readonly present: readonly ClassList[]
  readonly onKept: (id: string) => void
}

/** In the place of the number of a sheet. */
const allSheets = 'all'

/** What a list would become: questions first, then classes with their counts, then what stays out. Nothing is kept before the yes. */
export function ListPreview({ tables, names, present, onKept }: ListPreviewProps) {
  const t = useWords()
  const { store } = useTools()
  const isOneList = areAlike(tables)
  const [sheet, setSheet] = useState(isOneList ? allSheets : '0')
  const [answers, setAnswers] = useState<Answers>(noAnswers)
  const [classNames, setClassNames] = useState<ReadonlyMap<number, string>>(new Map())
  const [year, setYear] = useState<number>()
  const read = useMemo(
    () => tables.filter((_, at) => sheet === allSheets || sheet === String(at)),
    [tables, sheet],
  )
  const proposal = useMemo(() => {
    const [only, ...more] = read
    return only && more.length === 0 ? propose(only, answers, names) : proposeAll(read, answers, names)
  }, [read, answers, names])

  const classes = proposal.classes.map((one, at) => ({ ...one, name: classNames.get(at) ?? one.name }))
  const schoolYear = year ?? proposal.schoolYear ?? yearOfLists(today()) ?? new Date().getFullYear()
  const count = classes.reduce((sum, { children }) => sum + children.length, 0)
  const isNamed = classes.every(({ name }) => name.trim() !== '')
  const answer = (change: Partial<Answers>) => setAnswers({ ...answers, ...change })

  const keep = async () => {
    const now = new Date().toISOString()
    const newId = () => crypto.randomUUID()
    const lists = finish(classes, { schoolYear, present, today: today(), now, newId })
    const replaced = present.filter(({ id }) => lists.some((list) => list.id === id))
    if (!said(await store.classes.change({ put: lists }))) return
    const added = lists.flatMap(({ id }) => (replaced.some((list) => list.id === id) ? [] : [id]))
    const undo = () => void store.classes.change({ put: replaced, remove: added }).then(said)
    notify({ text: t('classes.kept', { count }), action: { label: t('app.undo'), run: undo } })
    const [first] = lists
    if (first) onKept(first.id)
  }

  return (
    <div className={styles.preview}>
      {tables.length > 1 && (
        <ChoiceChips
          legend={t('classes.read.sheet')}
          options={[
            ...(isOneList ? [{ value: allSheets, label: t('classes.read.sheet.all') }] : []),
            ...tables.map(({ name }, at) => ({ value: String(at), label: name })),
          ]}
          value={sheet}
          onChange={(value) => {
            setSheet(value)
            setAnswers(noAnswers)
            setClassNames(new Map())
          }}
        />
      )}
      {proposal.nameQuestion && (
        <AskedName question={proposal.nameQuestion} onAnswer={(namePart) => answer({ namePart })} />
      )}
      <AskedLanguages
        questions={proposal.questions}
        names={names}
        onAnswer={(key, code) => answer({ languages: new Map(answers.languages).set(key, code) })}
      />
      <ColumnRoles
        columns={proposal.columns}
        isUnclear={proposal.isUnclear}
        onChoose={(at, role) => answer({ roles: new Map(answers.roles).set(at, role) })}
      />
      <Notes tables={read} hidden={answers.withHidden ? 0 : proposal.hiddenRows} />
      {proposal.hiddenRows > 0 && !answers.withHidden && (
        <Button onClick={() => answer({ withHidden: true })}>{t('classes.note.hidden.take')}</Button>
      )}
      <NewClasses
        classes={classes}
        present={present}
        schoolYear={schoolYear}
        onYear={setYear}
        onName={(at, name) => setClassNames(new Map(classNames).set(at, name))}
      />
      <RefusedRows
        refused={proposal.refused.filter(({ why }) => why !== 'hidden')}
        onOther={(row) => answer({ otherChildren: new Set([...answers.otherChildren, row]) })}
      />
      <div role="status" className={styles.quiet}>
        {proposal.waiting > 0 && t('classes.keep.waiting', { count: proposal.waiting })}
        {proposal.waiting === 0 && count === 0 && t('classes.keep.none')}
        {count > 0 && proposal.waiting === 0 && !isNamed && t('classes.name.first')}
      </div>
      <Button
        look="main"
        disabled={count === 0 || proposal.waiting > 0 || !isNamed}
        onClick={() => void keep()}
      >
        {t('classes.keep', { count })}
      </Button>
    </div>
  )
}

interface NotesProps {
  readonly tables: readonly Table[]
  readonly hidden: number
}

/** What the spreadsheet itself could not tell. */
function Notes({ tables, hidden }: NotesProps) {
  const t = useWords()
  const errors = tables.reduce((sum, table) => sum + table.errors, 0)
  const formulas = tables.reduce((sum, table) => sum + table.formulas, 0)
  const messages = [
    ...(errors > 0 ? [t('classes.note.errors', { count: errors })] : []),
    ...(formulas > 0 ? [t('classes.note.formulas', { count: formulas })] : []),
    ...(hidden > 0 ? [t('classes.note.hidden', { count: hidden })] : []),
  ]
  return messages.length > 0 ? <Messages messages={messages} /> : null
}
