import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/compose/compose'
import { surroundingsOf } from '../../../src/compose/surroundings'
import { letter, template } from '../model/fixtures'
import { arabicBank, dutchBank } from './fixtures'

const line = { id: 'a', section: 'wat', text: 'Een gsm blijft thuis.' } as const
const said = (phrase: string) => {
  const composed = compose(
    template,
    { ...letter, extra: [{ ...line, phrase }] },
    { dutch: dutchBank, target: arabicBank, approvals: {} },
  )
  return composed.sections.flatMap(({ lines }) => lines).find(({ id }) => id === 'free/a')?.sentences[0]
}

describe('a shipped sentence in the place of own words', () => {
  it('is translated as everywhere else', () => {
    expect(said('proef.ziek')).toMatchObject({
      id: 'proef.ziek',
      translation: expect.stringContaining('طفلكم مريض؟'),
    })
  })

  it('gives way to the words as typed when it is no longer shipped', () => {
    expect(said('proef.verdwenen')).toMatchObject({ dutch: line.text, state: 'ontbreekt' })
  })
})

describe('what a letter knows around a sentence', () => {
  const { fill, says } = surroundingsOf(template, letter, dutchBank)

  it('fills in a phrase as this letter would print it', () => {
    expect(fill('proef.gsm')).toBe('Geef geen gsm mee.')
    expect(fill('proef.wat')).toBe(`Wij gaan naar: ${letter.values['plaats']}.`)
  })

  it('has no words for a phrase whose facts it lacks', () => {
    const empty = surroundingsOf(template, { ...letter, values: {} }, dutchBank)
    expect(empty.fill('proef.wat')).toBeUndefined()
  })

  it('knows what the letter says already', () => {
    expect(says('proef.wat')).toBe(true)
    expect(says('strook.naam')).toBe(false)
  })
})
