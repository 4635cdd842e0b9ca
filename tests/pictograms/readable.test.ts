import { describe, expect, it } from 'vitest'
import { drawAll } from '../../pictograms/drawings/all'
import exceptions from '../../pictograms/exceptions.json'
import { type Measures, measure } from '../../pictograms/inspect/measure'
import { amountTile } from '../../pictograms/made/amount'
import { clockTile } from '../../pictograms/made/clock'
import { dateTile } from '../../pictograms/made/date'
import { numberTile } from '../../pictograms/made/number'
import type { Drawing } from '../../src/model/tile'

type Check = keyof typeof limits

/** Whether a measure is within the limits of the house rules; the ring of a ban may come nearer to the edge. */
const limits = {
  coverage: ({ coverage }: Measures) => coverage >= 0.15 && coverage <= 0.52,
  thinWhite: ({ thinWhite }: Measures) => thinWhite <= 0.03,
  thinBlack: ({ thinBlack }: Measures) => thinBlack <= 0.02,
  margin: ({ margin }: Measures, ring: boolean) => margin >= (ring ? 3 : 4.5),
  centre: ({ centre: [x, y] }: Measures) => Math.abs(x) <= 10 && Math.abs(y) <= 13,
  survival: ({ survival }: Measures) => survival >= 0.8,
  inverse: ({ inverseBlack, normalBlack }: Measures) => inverseBlack <= 0.85 * normalBlack,
  // Of lines, a copier moves the edges: half the width of a line is a third of its black.
  inverseSurvival: ({ inverseSurvival }: Measures) => inverseSurvival >= 0.6,
}
const checks = Object.keys(limits) as Check[]

const excused: Readonly<Record<string, Readonly<Partial<Record<Check, string>>>>> = exceptions.tiles

/** Tiles made from a value share the exceptions of their kind. */
const made: readonly (readonly [string, Drawing])[] = [
  ...['2026-11-24', '2027-01-02', '2026-09-30'].map((date) => [`date ${date}`, dateTile(date)] as const),
  ...['08:30', '15:25', '12:00'].map((time) => [`clock ${time}`, clockTile(time)] as const),
  ...[50, 250, 500, 1250, 3785].map((cents) => [`amount ${cents}`, amountTile(cents)] as const),
  ...['1', '12', '208', '3518', '3A'].map((line) => [`number ${line}`, numberTile(line)] as const),
]
const reasonsFor = (name: string) => excused[name.replace(/ .*/, '')] ?? {}

const hasRing = (id: string): boolean => id === 'verboden' || exceptions.rings.includes(id)

const failing = (id: string, measures: Measures): readonly Check[] =>
  checks.filter((check) => !limits[check](measures, hasRing(id)))

describe('every tile at 15 mm, after two photocopies', () => {
  const measured = new Map([...drawAll(), ...made].map(([id, drawing]) => [id, measure(drawing)]))
  const failures = new Map([...measured].map(([id, measures]) => [id, failing(id, measures)]))

  it.each([...failures.keys()])('%s keeps to the house rules, or says why not', (id) => {
    const unexcused = (failures.get(id) ?? []).filter((check) => !reasonsFor(id)[check])
    expect(unexcused).toEqual([])
  })

  it('is black for less than half as much, over the set, when ink is saved', () => {
    const total = (black: (measures: Measures) => number) =>
      [...measured.values()].reduce((sum, measures) => sum + black(measures), 0)
    expect(total(({ inverseBlack }) => inverseBlack)).toBeLessThan(
      total(({ normalBlack }) => normalBlack) / 2,
    )
  })

  it('has no exception that is no longer needed', () => {
    const stale = Object.entries(excused).flatMap(([id, reasons]) => {
      const broken = [...failures]
        .filter(([name]) => name.split(' ')[0] === id)
        .flatMap(([, checks]) => checks)
      return Object.keys(reasons)
        .filter((check) => !broken.some((one) => one === check))
        .map((check) => `${id} ${check}`)
    })
    expect(stale).toEqual([])
  })
})
