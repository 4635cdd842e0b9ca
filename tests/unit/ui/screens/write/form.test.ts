import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadWords } from '../../../../../src/catalogue/words'
import { compose } from '../../../../../src/compose/compose'
import { sectionOrder, themes } from '../../../../../src/model/template'
import { interfaceLanguages } from '../../../../../src/ui/preferences'
import { formOf } from '../../../../../src/ui/screens/write/form'
import { letter, template, withValues } from '../../../model/fixtures'
import { anyLetter } from '../../../templates/any-letter'
import { templates } from '../../../templates/content'

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

describe.each(templates.map((shipped) => [shipped.id, shipped] as const))('the form of %s', (_, shipped) => {
  it('offers no sentence that the page does not have, whatever a teacher fills in', async () => {
    const dutch = await loadWords('nl')
    fc.assert(
      fc.property(anyLetter(shipped), (any) => {
        const { sections, slip } = compose(shipped, any, { dutch, approvals: {} })
        const lines = [...sections.flatMap((part) => part.lines), ...(slip?.lines ?? [])]
        const onPage = new Set(lines.flatMap(({ sentences }) => sentences.map(({ id }) => id)))
        const offered = formOf(shipped, any).flatMap(({ sentences }) => sentences.map(({ phrase }) => phrase))
        expect(offered.filter((phrase) => !onPage.has(phrase))).toEqual([])
      }),
    )
  })

  it('shows the parts in the order of the page', () => {
    fc.assert(
      fc.property(anyLetter(shipped), (any) => {
        const ids = formOf(shipped, any).map(({ id }) => id)
        expect(ids).toEqual(['school', ...sectionOrder, 'slip'].filter((id) => ids.some((own) => own === id)))
      }),
    )
  })
})

it.each(interfaceLanguages)('every part of a form and every theme has its word in %s', async (language) => {
  const { default: words } = await import(`../../../../../src/ui/words/${language}.json`)
  const asked = [
    ...['school', ...sectionOrder, 'slip'].map((id) => `section.${id}`),
    ...themes.map((theme) => `theme.${theme}`),
  ]
  expect(asked.filter((key) => !Object.hasOwn(words, key))).toEqual([])
})
