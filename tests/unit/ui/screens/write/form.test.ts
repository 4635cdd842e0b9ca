import { describe, expect, it } from 'vitest'
import { sectionOrder } from '../../../../../src/model/template'
import { formOf } from '../../../../../src/ui/screens/write/form'
import { letter, template, withValues } from '../../../model/fixtures'

const section = (id: string, of = letter) => formOf(template, of).find((candidate) => candidate.id === id)

describe('the form of a letter', () => {
  it('follows the order of the page: the school first, the slip last', () => {
    const order = ['school', ...sectionOrder, 'slip']
    const ids = formOf(template, letter).map(({ id }) => id)
    expect(ids).toEqual(order.filter((id) => ids.some((other) => other === id)))
    expect(ids[0]).toBe('school')
    expect(ids.at(-1)).toBe('slip')
  })

  it('does not ask the price of something free', () => {
    expect(section('betalen')?.slots).toContain('prijs')
    expect(section('betalen', withValues({ betalen: 'gratis' }))?.slots).not.toContain('prijs')
  })

  it('asks every slot of the template at one place', () => {
    const asked = formOf(template, letter).flatMap(({ slots }) => slots)
    expect([...asked].sort()).toEqual(Object.keys(template.slots).sort())
  })

  it('lets sentences be switched off, except the facts a letter cannot do without', () => {
    expect(section('wanneer')?.sentences).toEqual([
      { phrase: 'proef.vertrek', on: true },
      { phrase: 'proef.terug', on: true },
    ])
    expect(section('wat')?.sentences).toEqual([])
  })

  it('remembers what was switched off', () => {
    const quiet = section('wanneer', { ...letter, left: ['proef.terug'] })
    expect(quiet?.sentences.map(({ on }) => on)).toEqual([true, false])
  })

  it('leaves sentences that follow from an answer to that answer', () => {
    expect(section('verwachten')?.sentences.map(({ phrase }) => phrase)).toEqual(['proef.ziek'])
  })

  it('shows a teacher’s own sentence also where the template says nothing', () => {
    const own = { id: 'a', section: 'waarom' as const, text: 'Wij leren over dieren.' }
    expect(section('waarom')).toBeUndefined()
    expect(section('waarom', { ...letter, extra: [own] })?.own?.lines).toEqual([own])
  })
})
