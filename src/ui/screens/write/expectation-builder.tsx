import { useState } from 'react'
import { dutch } from '../../../catalogue/languages'
import { buildExpectation, type Doer, type ExpectationPatterns } from '../../../model/expectation'
import { dayInWords } from '../../today'
import { Button } from '../../widgets/button'
import { DateField } from '../../widgets/moment-field'
import { SelectField } from '../../widgets/select-field'
import { TextField } from '../../widgets/text-field'
import { useWords } from '../../words'
import styles from './expectation-dialog.module.css'

interface ExpectationBuilderProps {
  readonly patterns: ExpectationPatterns
  readonly onBuilt: (text: string) => void
}

const doers: readonly Doer[] = ['parent', 'child']

/** Who does what, until when, and what if not: four answers make an expectation of the teacher's own. */
export function ExpectationBuilder({ patterns, onBuilt }: ExpectationBuilderProps) {
  const t = useWords()
  const [who, setWho] = useState<Doer>('parent')
  const [what, setWhat] = useState('')
  const [by, setBy] = useState('')
  const [otherwise, setOtherwise] = useState('')
  const text = buildExpectation({ who, what, by: dayInWords(by, dutch), otherwise }, patterns)

  return (
    <fieldset className={styles.group}>
      <legend>{t('expect.build')}</legend>
      <div className={styles.builder}>
        <SelectField
          label={t('expect.who')}
          options={doers.map((doer) => ({ value: doer, label: patterns.who[doer] }))}
          value={who}
          placeholder=""
          onChange={(value) => setWho(value === 'child' ? 'child' : 'parent')}
        />
        <TextField label={t('expect.what')} lang={dutch} value={what} onChange={setWhat} />
        <DateField label={t('expect.by')} value={by} onChange={setBy} />
        <TextField label={t('expect.otherwise')} lang={dutch} value={otherwise} onChange={setOtherwise} />
      </div>
      <p role="status" lang={dutch} className={styles.built}>
        {text || t('expect.empty')}
      </p>
      <Button disabled={text === ''} onClick={() => onBuilt(text)}>
        {t('expect.add')}
      </Button>
    </fieldset>
  )
}
