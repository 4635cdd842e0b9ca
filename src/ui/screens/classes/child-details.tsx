import type { Child, Contact } from '../../../model/class-list'
import type { LanguageCode } from '../../../model/language'
import { DateField } from '../../widgets/moment-field'
import { SelectField } from '../../widgets/select-field'
import { TextField } from '../../widgets/text-field'
import { useWords } from '../../words'
import styles from './class-sheet.module.css'
import { useDraft } from './use-draft'
import { useLanguageOptions } from './use-language-options'

interface ChildDetailsProps {
  readonly child: Child
  readonly onChange: (child: Child) => void
}

/** What only some families need: two people with a language each, another language for talks, since when. */
export function ChildDetails({ child, onChange }: ChildDetailsProps) {
  const t = useWords()
  const options = useLanguageOptions()
  const { listens, since, ...rest } = child
  const [first, second] = child.contacts
  /** Without a first contact the second takes its place. */
  const put = (contacts: readonly (Contact | undefined)[]) =>
    onChange({ ...child, contacts: contacts.filter((one) => one !== undefined) })
  return (
    <div className={styles.details}>
      <ContactFields number={1} contact={first} onChange={(contact) => put([contact, second])} />
      {first && <ContactFields number={2} contact={second} onChange={(contact) => put([first, contact])} />}
      <SelectField<LanguageCode>
        label={t('classes.child.listens')}
        placeholder=""
        none={t('classes.child.listens.same')}
        options={options}
        value={listens}
        onChange={(value) =>
          onChange({ ...rest, ...(since && { since }), ...(value !== '' && { listens: value }) })
        }
      />
      <DateField
        label={t('classes.child.since')}
        value={since ?? ''}
        onChange={(value) =>
          onChange({ ...rest, ...(listens && { listens }), ...(value !== '' && { since: value }) })
        }
      />
    </div>
  )
}

interface ContactFieldsProps {
  readonly number: 1 | 2
  readonly contact: Contact | undefined
  readonly onChange: (contact: Contact | undefined) => void
}

function ContactFields({ number, contact, onChange }: ContactFieldsProps) {
  const t = useWords()
  const options = useLanguageOptions()
  const label = contact?.label ?? t('classes.contact', { number })
  const draft = useDraft(label, (text) => contact && onChange({ ...contact, label: text }))
  return (
    <>
      <SelectField<LanguageCode>
        label={t('classes.contact.language', { number })}
        placeholder=""
        none={t('classes.contact.none')}
        options={options}
        value={contact?.language}
        onChange={(language) => onChange(language === '' ? undefined : { label, language })}
      />
      {contact && (
        <TextField label={t('classes.contact.who', { number })} hint={t('classes.contact.hint')} {...draft} />
      )}
    </>
  )
}
