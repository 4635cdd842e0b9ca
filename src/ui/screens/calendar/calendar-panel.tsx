import { useState } from 'react'
import type { CalendarOrder } from '../../../batch/year-calendar'
import { dutch, languages } from '../../../catalogue/languages'
import type { LanguageCode } from '../../../model/language'
import type { OwnDay } from '../../../model/school-days'
import { planYear } from '../../../model/year-plan'
import { useLanguageName } from '../../language-name'
import { prefer, usePreferences } from '../../preferences'
import { saveAgenda } from '../../save-agenda'
import { useSchoolName } from '../../use-school-name'
import { Button } from '../../widgets/button'
import { ChoiceChips } from '../../widgets/choice-chips'
import { useWords } from '../../words'
import { LanguageChips } from '../pictos/language-chips'
import { PrintActions } from '../pictos/print-actions'
import panel from '../pictos/print-panel.module.css'
import { Proof } from '../pictos/proof'
import { useProof } from '../pictos/use-print'
import { InkSaverField } from '../print/ink-saver-field'

interface CalendarPanelProps {
  /** The year in which the school year begins. */
  readonly start: number
  readonly days: readonly OwnDay[]
}

/** In which language and on which paper, how it will look, and the files that it becomes. */
export function CalendarPanel({ start, days }: CalendarPanelProps) {
  const t = useWords()
  const nameOf = useLanguageName()
  const school = useSchoolName()
  const inkSaver = usePreferences((state) => state.inkSaver)
  const [language, setLanguage] = useState<LanguageCode>()
  const [paper, setPaper] = useState<CalendarOrder['paper']>('A4')
  const order: CalendarOrder = {
    kind: 'calendar',
    start,
    days,
    school,
    paper,
    inkSaver,
    languages: language === undefined ? [] : [language],
  }
  const proof = useProof(order)
  const title = t('calendar.file', { year: `${start}-${start + 1}` })

  return (
    <section className={panel.panel} aria-labelledby="calendar-print">
      <h2 id="calendar-print">{t('pictos.print')}</h2>
      <LanguageChips
        legend={t('pictos.languages', { count: 1 })}
        options={languages
          .filter(({ code }) => code !== dutch)
          .map((each) => ({ language: each, name: nameOf(each) }))}
        chosen={language === undefined ? [] : [language]}
        onToggle={(code) => setLanguage(code === language ? undefined : code)}
      />
      <ChoiceChips
        legend={t('pictos.paper')}
        options={(['A4', 'A3'] as const).map((value) => ({ value, label: t(`calendar.paper.${value}`) }))}
        value={paper}
        onChange={setPaper}
      />
      <InkSaverField value={inkSaver} onChange={(value) => prefer({ inkSaver: value })} />
      <Button
        look="dashed"
        onClick={() =>
          void saveAgenda(title, ({ yearAgenda }, words) => yearAgenda(planYear(start, days), words))
        }
      >
        {t('agenda.do')}
      </Button>
      <p className={panel.note}>{t('agenda.note')}</p>
      <Proof proof={proof} label={title} />
      <PrintActions order={order} title={title} />
    </section>
  )
}
