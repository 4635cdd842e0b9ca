import type { OwnDay } from '../../../model/school-days'
import { withDay } from '../../../model/school-days'
import { said } from '../../letter-actions'
import { notify } from '../../notice'
import { useTools } from '../../tools'
import { useSchool } from '../../use-school'
import { say } from '../../words'

interface OwnDays {
  /** Of all school years. */
  readonly days: readonly OwnDay[]
  /** Puts a day in the calendar; one with the same id is replaced. Answers whether it is kept. */
  readonly put: (day: OwnDay) => Promise<boolean>
  /** Takes a day out, and says how to get it back. */
  readonly remove: (day: OwnDay, name: string) => Promise<void>
}

const noDays: readonly OwnDay[] = []

/** The school's own days, as they are kept on this device. */
export function useOwnDays(): OwnDays {
  const { store } = useTools()
  const days = useSchool()?.days ?? noDays

  const change = async (update: (days: readonly OwnDay[]) => readonly OwnDay[]) =>
    said(await store.school.change((school) => ({ ...school, days: update(school.days ?? []) })))
  const put = (day: OwnDay) => change((before) => withDay(before, day))
  const remove = async (day: OwnDay, name: string) => {
    if (!(await change((before) => before.filter(({ id }) => id !== day.id)))) return
    notify({
      text: say('calendar.removed', { name }),
      action: { label: say('app.undo'), run: () => void put(day) },
    })
  }
  return { days, put, remove }
}
