import { dutch, languageOf, languages } from '../../../catalogue/languages'
import { useLanguageName } from '../../language-name'
import { usePreferences } from '../../preferences'
import { Tick } from '../../widgets/tick'
import { useWords } from '../../words'
import { LanguageChips } from '../pictos/language-chips'
import { PrintActions } from '../pictos/print-actions'
import panel from '../pictos/print-panel.module.css'
import { Proof } from '../pictos/proof'
import { useProof } from '../pictos/use-print'
import { type HandoutChoice, orderOf } from './handout-choice'

interface HandoutPanelProps {
  readonly choice: HandoutChoice
  readonly onChange: (choice: HandoutChoice) => void
}

/** In which language, how it will look, and the buttons that make it. */
export function HandoutPanel({ choice, onChange }: HandoutPanelProps) {
  const t = useWords()
  const nameOf = useLanguageName()
  const { language, ...withoutLanguage } = choice
  const order = orderOf(choice, useCopyNote())
  const proof = useProof(order)
  const title = t(`handouts.kind.${choice.kind}`)
  return (
    <section className={panel.panel} aria-labelledby="handouts-print">
      <h2 id="handouts-print">{t('pictos.print')}</h2>
      <LanguageChips
        legend={t('pictos.languages', { count: 1 })}
        options={languages
          .filter(({ code }) => code !== dutch)
          .map((each) => ({ language: each, name: nameOf(each) }))}
        chosen={language === undefined ? [] : [language]}
        onToggle={(code) => onChange(code === language ? withoutLanguage : { ...choice, language: code })}
      />
      {(choice.kind === 'looking' || choice.kind === 'telling') && language !== undefined && (
        <Tick
          label={t('handouts.copy')}
          checked={choice.copy}
          onChange={(copy) => onChange({ ...choice, copy })}
        />
      )}
      <Proof proof={proof} label={title} />
      <PrintActions order={order} title={title} />
    </section>
  )
}

/** What stands above the Dutch copy, in the language of the buttons. */
function useCopyNote() {
  const t = useWords()
  const preferred = usePreferences((state) => state.language)
  const language = languageOf(preferred)
  if (!language) throw new RangeError(`Unknown language: ${preferred}`)
  return { language, text: t('handouts.copy.note') }
}
