import { templates } from '../../../catalogue/templates'
import { type Theme, themes } from '../../../model/template'
import { ChoiceChips } from '../../widgets/choice-chips'
import { useWords } from '../../words'

/** The themes that have a letter. */
const shown = themes.filter((theme) => templates.some((template) => template.theme === theme))

interface ThemeChipsProps {
  /** Undefined for all. */
  readonly value: Theme | undefined
  readonly onChange: (theme: Theme | undefined) => void
}

export function ThemeChips({ value, onChange }: ThemeChipsProps) {
  const t = useWords()
  return (
    <ChoiceChips<Theme | 'alles'>
      legend={t('start.themes')}
      hideLegend
      options={[
        { value: 'alles', label: t('start.all') },
        ...shown.map((theme) => ({ value: theme, label: t(`theme.${theme}`) })),
      ]}
      value={value ?? 'alles'}
      onChange={(chosen) => onChange(chosen === 'alles' ? undefined : chosen)}
    />
  )
}
