import { describe, expect, it } from 'vitest'
import { type CalendarOrder, layoutCalendarOrder } from '../../src/batch/year-calendar'
import { languages } from '../../src/catalogue/languages'
import { calendarIn } from '../support/calendar'
import { engine } from '../support/engine'
import { checkPdf } from './check'

const findings = async (order: CalendarOrder) => {
  const laidOut = await layoutCalendarOrder(order, engine, {})
  const { inkSaver = false } = order
  return checkPdf(
    await engine.pdf([laidOut], { title: laidOut.title, created: '2026-11-10T08:00:00Z', inkSaver }),
  )
}

describe('the year calendar meets PDF/UA-1 and PDF/A-2a', () => {
  it.each(languages.map(({ code }) => code))('in %s', async (code) => {
    expect(await findings(calendarIn(code))).toEqual([])
  })

  it('on one side of A3, saving ink', async () => {
    expect(await findings({ ...calendarIn('ar', 'A3'), inkSaver: true })).toEqual([])
  })
})
