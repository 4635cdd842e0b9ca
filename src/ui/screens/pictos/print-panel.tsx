import { useState } from 'react'
import { dutch, languageOf, languages } from '../../../catalogue/languages'
import { outcomes } from '../../../model/recognition'
import type { ConceptId } from '../../../model/tile'
import { useLanguageName } from '../../language-name'
import { usePreferences } from '../../preferences'
import { remember } from '../../use-recent'
import { Button } from '../../widgets/button'
import { ChoiceChips } from '../../widgets/choice-chips'
import { useWords } from '../../words'
import { LanguageChips } from './language-chips'
import { PrintActions } from './print-actions'
import { mostLanguages, orderOf, type PrintChoice, printKinds, toggleLanguage } from './print-choice'
import styles from './print-panel.module.css'
import { Proof } from './proof'
import { ResultsDialog } from './results-dialog'
import { StickerFields } from './sticker-fields'
import { useProof } from './use-print'

interface PrintPanelProps {
  readonly choice: PrintChoice
  readonly onChange: (choice: PrintChoice) => void
  /** What is printed, in order. */
  readonly concepts: readonly ConceptId[]
  /** How many of them were chosen one by one; without a choice everything that is shown is printed. */
  readonly chosen: number
  readonly onChooseNone: () => void
}

/** What to make of the pictograms, in which languages, and how it will look. */
export function PrintPanel({ choice, onChange, concepts, chosen, onChooseNone }: PrintPanelProps) {
  const t = useWords()
  const nameOf = useLanguageName()
  const [counting, setCounting] = useState(false)
  const order = orderOf(choice, concepts, useScoringWords())
  const proof = useProof(order)
  const most = mostLanguages(choice)
  const title = t(`pictos.kind.${choice.kind}`)

  return (
    <section className={styles.panel} aria-labelledby="pictos-print">
      <h2 id="pictos-print">{t('pictos.print')}</h2>
      <p className={styles.count} role="status">
        {chosen === 0
          ? t('pictos.all', { count: order.concepts.length })
          : t('pictos.chosen', { count: order.concepts.length })}
        {chosen > 0 && (
          <Button look="quiet" onClick={onChooseNone}>
            {t('pictos.none')}
          </Button>
        )}
      </p>
      <ChoiceChips
        legend={t('pictos.kind')}
        options={printKinds.map((kind) => ({ value: kind, label: t(`pictos.kind.${kind}`) }))}
        value={choice.kind}
        onChange={(kind) => onChange({ ...choice, kind })}
      />
      <p className={styles.note}>{t(`pictos.kind.${choice.kind}.note`)}</p>
      {choice.kind === 'booklet' && (
        <ChoiceChips
          legend={t('pictos.paper')}
          options={(['A4', 'A5'] as const).map((value) => ({ value, label: t(`pictos.paper.${value}`) }))}
          value={choice.booklet}
          onChange={(booklet) => onChange({ ...choice, booklet })}
        />
      )}
      {choice.kind === 'booklet' && choice.booklet === 'A5' && (
        <p className={styles.note}>{t('pictos.paper.fold')}</p>
      )}
      {choice.kind === 'poster' && (
        <ChoiceChips
          legend={t('pictos.paper')}
          options={(['A4', 'A3'] as const).map((value) => ({ value, label: value }))}
          value={choice.poster}
          onChange={(poster) => onChange({ ...choice, poster })}
        />
      )}
      {choice.kind === 'stickers' && <StickerFields choice={choice} onChange={onChange} />}
      {most > 0 && (
        <LanguageChips
          legend={t('pictos.languages', { count: most })}
          options={languages
            .filter(({ code }) => code !== dutch)
            .map((language) => ({ language, name: nameOf(language) }))}
          chosen={choice.languages.slice(0, most)}
          onToggle={(code) => onChange(toggleLanguage(choice, code))}
        />
      )}
      {choice.kind === 'scoring' && (
        <>
          <Button look="dashed" onClick={() => setCounting(true)}>
            {t('pictos.results.open')}
          </Button>
          <ResultsDialog open={counting} concepts={order.concepts} onClose={() => setCounting(false)} />
        </>
      )}
      <Proof proof={proof} label={title} />
      <PrintActions
        order={order}
        title={title}
        onUsed={() => {
          if (chosen > 0) for (const id of order.concepts.toReversed()) remember(id)
        }}
      />
    </section>
  )
}

/** The words of the scoring sheet, in the language of the buttons. */
function useScoringWords() {
  const t = useWords()
  const preferred = usePreferences((state) => state.language)
  const language = languageOf(preferred)
  if (!language) throw new RangeError(`Unknown language: ${preferred}`)
  return {
    language,
    title: t('pictos.score.title'),
    steps: [t('pictos.score.step.ask'), t('pictos.score.step.tally'), t('pictos.score.step.columns')],
    number: t('pictos.score.number'),
    meaning: t('pictos.score.meaning'),
    outcomes: outcomes.map((outcome) => t(`pictos.score.${outcome}`)),
    footer: t('pictos.score.footer'),
  }
}
