import { TickField } from '../../widgets/tick-field'
import { useWords } from '../../words'

interface InkSaverFieldProps {
  readonly value: boolean
  readonly onChange: (value: boolean) => void
}

/** Whether the pictograms are printed white, with black figures: their meaning stays, the cartridge lasts. */
export function InkSaverField(props: InkSaverFieldProps) {
  const t = useWords()
  return <TickField label={t('print.ink')} note={t('print.ink.note')} {...props} />
}
