import { useEffect, useState } from 'react'
import { freePicture } from '../../../compose/free-days'
import type { Day } from '../../../model/day'
import type { OwnDay } from '../../../model/school-days'
import { schoolYearOf, schoolYearToPlan } from '../../../model/school-year'
import { planYear } from '../../../model/year-plan'
import { usePreferences } from '../../preferences'
import { StartHeader } from '../../shell/start-header'
import { dayInWords, today } from '../../today'
import { useConceptWords } from '../../use-concepts'
import { Button } from '../../widgets/button'
import { ChoiceChips } from '../../widgets/choice-chips'
import { useWords } from '../../words'
import screen from '../pictos/pictos-screen.module.css'
import { CalendarPanel } from './calendar-panel'
import { DayDialog } from './day-dialog'
import { type DayDraft, draftOf, emptyDraft } from './day-draft'
import { type DayLine, DayList } from './day-list'
import { useOwnDays } from './use-own-days'

/** A school year on one sheet: the holidays are in it, the school adds its own days. */
export function CalendarScreen() {
  const t = useWords()
  const { days, put, remove } = useOwnDays()
  const [start, setStart] = useState(() => schoolYearToPlan(today()))
  const [draft, setDraft] = useState<DayDraft>()
  const lines = useLines(start, days, setDraft, remove)

  useEffect(() => {
    document.title = `${t('calendar.title')} · Pictobrief`
  }, [t])

  const save = async (day: OwnDay) => {
    if (!(await put(day))) return
    setDraft(undefined)
    // Whoever adds a day of another school year wants to see it.
    setStart((shown) => schoolYearOf(day.from) ?? shown)
  }
  const present = schoolYearOf(today()) ?? start
  const years = [...new Set([present - 1, present, present + 1, start])].toSorted((a, b) => a - b)

  return (
    <>
      <StartHeader current="calendar" />
      <main className={screen.screen} tabIndex={-1}>
        <div className={screen.browse}>
          <div className={screen.title}>
            <h1>{t('calendar.title')}</h1>
            <Button look="dashed" icon="plus" onClick={() => setDraft(emptyDraft(crypto.randomUUID()))}>
              {t('calendar.add')}
            </Button>
          </div>
          <p className={screen.explain}>{t('calendar.explain')}</p>
          <ChoiceChips
            legend={t('calendar.year')}
            options={years.map((year) => ({ value: String(year), label: `${year}–${year + 1}` }))}
            value={String(start)}
            onChange={(year) => setStart(Number(year))}
          />
          <DayList id="calendar-free" heading={t('calendar.free')} lines={lines.free} />
          <DayList
            id="calendar-events"
            heading={t('calendar.events')}
            lines={lines.events}
            empty={t('calendar.events.none')}
          />
        </div>
        <CalendarPanel start={start} days={days} />
      </main>
      <DayDialog
        draft={draft}
        onChange={setDraft}
        onSave={(day) => void save(day)}
        onClose={() => setDraft(undefined)}
      />
    </>
  )
}

/** What stands in the lists: names and days in the words of the teacher. */
function useLines(
  start: number,
  days: readonly OwnDay[],
  onEdit: (draft: DayDraft) => void,
  onRemove: (day: OwnDay, name: string) => void,
) {
  const t = useWords()
  const word = useConceptWords()
  const language = usePreferences((state) => state.language)
  const plan = planYear(start, days)

  const range = (from: Day, to: Day) =>
    from === to ? dayInWords(from, language) : `${dayInWords(from, language)} – ${dayInWords(to, language)}`
  const own = (day: OwnDay, name: string) => ({
    own: { onEdit: () => onEdit(draftOf(day)), onRemove: () => onRemove(day, name) },
  })
  const free = plan.free.map((stretch): DayLine => {
    const { because, from, to } = stretch
    const line = { picture: freePicture(stretch), when: range(from, to) }
    if ('holiday' in because)
      return { ...line, key: `${because.holiday} ${from}`, name: t(`calendar.holiday.${because.holiday}`) }
    const name = t('calendar.own')
    return { ...line, key: because.own.id, name, ...own(because.own, name) }
  })
  const events = plan.events.map(({ event }): DayLine => {
    const name = word(event.picture)
    const dates = range(event.from, event.to)
    const times = [event.starts, event.ends].filter(Boolean).join(' – ')
    const when = [event.weekly ? t('calendar.every-week', { dates }) : dates, times].filter(Boolean)
    return { key: event.id, picture: event.picture, name, when: when.join(', '), ...own(event, name) }
  })
  return { free, events }
}
