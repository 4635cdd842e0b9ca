import type { Slot, SlotId, SlotValue, Template } from '../../../model/template'
import { usePreferences } from '../../preferences'
import { useTeacherWords } from '../../teacher-words'
import { dayInWords } from '../../today'
import { DateField, TimeField } from '../../widgets/moment-field'
import { NumberField } from '../../widgets/number-field'
import { moneyText, parseMoney, parseWhole } from '../../widgets/number-text'
import { SelectField } from '../../widgets/select-field'
import { TextField } from '../../widgets/text-field'
import { useWords } from '../../words'
import { CoachedField } from './coach/coached-field'
import { ConceptListField } from './concept-list-field'
import styles from './slot-field.module.css'

interface SlotFieldProps {
  /** The letter whose words it is asked in. */
  readonly template: Pick<Template, 'id'>
  readonly id: SlotId
  readonly slot: Slot
  readonly value: SlotValue | undefined
  readonly messages: readonly string[]
  /** Offered for a name. */
  readonly suggestions?: readonly string[]
  readonly onChange: (value: SlotValue | undefined, step?: 'own-step') => void
}

const textOf = (value: SlotValue | undefined) => (typeof value === 'string' ? value : '')
const numberOf = (value: SlotValue | undefined) => (typeof value === 'number' ? value : undefined)
const listOf = (value: SlotValue | undefined): readonly string[] => (typeof value === 'object' ? value : [])

/** The field that fits a slot: a date is picked, a choice is chosen, a name is typed. */
export function SlotField({ template, id, slot, value, messages, suggestions, onChange }: SlotFieldProps) {
  const t = useWords()
  const words = useTeacherWords()
  const language = usePreferences((preferences) => preferences.language)

  const name = words.slot(template.id, id)
  const label = slot.optional ? (
    <>
      {name} <span className={styles.optional}>({t('write.optional')})</span>
    </>
  ) : (
    name
  )
  const orNothing = (text: string, step?: 'own-step') => onChange(text === '' ? undefined : text, step)
  const common = { label, messages }

  switch (slot.type) {
    case 'date': {
      const day = textOf(value)
      const inWords = dayInWords(day, language)
      return (
        <DateField {...common} value={day} onChange={orNothing} {...(inWords !== '' && { hint: inWords })} />
      )
    }
    case 'time':
      return <TimeField {...common} value={textOf(value)} onChange={orNothing} />
    case 'money':
      return (
        <NumberField
          {...common}
          inputMode="decimal"
          suffix="€"
          value={numberOf(value)}
          onChange={onChange}
          parse={parseMoney}
          format={moneyText}
          advice={t('write.money.advice')}
        />
      )
    case 'number': {
      const { min, max } = slot
      const bounded = min !== undefined && max !== undefined
      return (
        <NumberField
          {...common}
          inputMode="numeric"
          value={numberOf(value)}
          onChange={onChange}
          parse={(text) => parseWhole(text, min, max)}
          format={String}
          advice={bounded ? t('write.number.between', { min, max }) : t('write.number.advice')}
        />
      )
    }
    case 'choice':
      return (
        <SelectField
          {...common}
          options={slot.options.map((option) => ({
            value: option,
            label: words.option(template.id, id, option),
          }))}
          value={textOf(value) || slot.default}
          {...(slot.optional && { none: t('write.choose.none') })}
          placeholder={t('write.choose')}
          onChange={orNothing}
        />
      )
    case 'concepts':
      return (
        <ConceptListField label={name} suggest={slot.suggest} value={listOf(value)} onChange={onChange} />
      )
    case 'phone':
      return <CoachedField {...common} kind="phone" type="tel" value={textOf(value)} onChange={orNothing} />
    case 'iban':
      return <TextField {...common} value={textOf(value)} onChange={orNothing} />
    case 'name':
      return (
        <CoachedField
          {...common}
          kind="name"
          suggestions={suggestions}
          value={textOf(value)}
          onChange={orNothing}
        />
      )
    case 'text':
      return (
        <CoachedField {...common} kind="sentence" long lang="nl" value={textOf(value)} onChange={orNothing} />
      )
  }
}
