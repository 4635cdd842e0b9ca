import { describe, expect, it } from 'vitest'
import { composeTalk } from '../../../src/compose/talk'
import { withoutIsolates } from '../../../src/compose/text'
import type { Template } from '../../../src/model/template'
import { letter, template } from '../model/fixtures'
import { arabicBank, dutchBank } from './fixtures'

const talking: Template = {
  ...template,
  talk: {
    say: [
      { phrase: 'proef.wat' },
      { phrase: 'proef.datum' },
      { phrase: 'proef.gratis', when: { slot: 'betalen', is: 'gratis' } },
    ],
    ask: [{ phrase: 'proef.vertrek' }],
  },
}
const banks = { dutch: dutchBank, approvals: {} }

describe('the talk beside a letter', () => {
  it('has what to say and then what to ask, with the facts of the letter', () => {
    const talk = composeTalk(talking, letter, banks)
    const said = talk?.sections.map(({ id, lines }) => [
      id,
      ...lines.flatMap(({ sentences }) =>
        sentences.map(({ dutch }) => withoutIsolates(dutch).replaceAll('\u00a0', ' ')),
      ),
    ])
    expect(said).toEqual([
      ['say', 'Wij gaan naar: Kinderboerderij De Campagne.', 'De uitstap is op dinsdag 24 november 2026.'],
      ['ask', 'Wij vertrekken om 08.30 uur.'],
    ])
  })

  it('stands beside the Dutch in the language of the parents', () => {
    const talk = composeTalk(talking, letter, { ...banks, target: arabicBank })
    const words = talk?.sections.flatMap(({ lines }) => lines.flatMap(({ sentences }) => sentences)) ?? []
    expect(words).toHaveLength(3)
    for (const { id, translation } of words)
      expect(translation !== undefined).toBe(Object.hasOwn(arabicBank.phrases, id))
    expect(words.some(({ translation }) => translation !== undefined)).toBe(true)
    expect(talk?.variant).toBe('beside')
  })

  it('is nothing for a letter without one', () => {
    expect(composeTalk(template, letter, banks)).toBeUndefined()
  })
})
