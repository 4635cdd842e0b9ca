import { expect, it } from 'vitest'
import { layoutCalendarOrder } from '../../src/batch/year-calendar'
import { calendarIn } from '../support/calendar'
import { engine } from '../support/engine'
import { readable } from './readable'

it.each(['nl', 'ar'])('the year calendar looks in %s as it did', async (language) => {
  const laidOut = await layoutCalendarOrder(calendarIn(language), engine, {})
  // The boxes of the days say nothing that their numbers do not.
  const pages = laidOut.pages.map((page) => ({
    ...page,
    items: page.items.filter(({ kind }) => kind !== 'box'),
  }))
  await expect(readable({ ...laidOut, pages })).toMatchFileSnapshot(`pages/calendar-${language}.txt`)
})
