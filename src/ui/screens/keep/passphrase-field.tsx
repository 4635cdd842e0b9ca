import { TextField } from '../../widgets/text-field'
import { useWords } from '../../words'

/** Shorter ones are guessed by a computer in no time. */
const shortest = 12

interface PassphraseFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Words that lock a file. They are shown as typed: they are written down anyway, and a slip would lose the file. */
export function PassphraseField({ value, onChange }: PassphraseFieldProps) {
  const t = useWords()
  const isShort = value.trim() !== '' && value.trim().length < shortest
  return (
    <TextField
      label={t('keep.passphrase')}
      hint={t('keep.passphrase.hint')}
      messages={isShort ? [t('keep.passphrase.short')] : []}
      value={value}
      onChange={onChange}
    />
  )
}
