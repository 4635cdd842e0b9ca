import { describe, expect, it } from 'vitest'
import { type HandoutOrder, layoutHandout } from '../../src/batch/handouts'
import { languages } from '../../src/catalogue/languages'
import { engine } from '../support/engine'
import { everyHandout } from '../support/handouts'
import { checkPdf } from './check'

const findings = async (order: HandoutOrder) => {
  const laidOut = await layoutHandout(order, engine)
  return checkPdf(await engine.pdf([laidOut], { title: laidOut.title, created: '2026-11-10T08:00:00Z' }))
}

describe.each(languages.map(({ code }) => code))('handouts in %s meet PDF/UA-1 and PDF/A-2a', (code) => {
  it.each(everyHandout(code).map((order) => [order.kind, order] as const))('%s', async (_, order) => {
    expect(await findings(order)).toEqual([])
  })
})
