import { describe, expect, it } from 'vitest'
import { createFindExisting } from '../../../../src/model/coach/existing'
import { judge, labelled, precision, recall, scores, words } from '../../../coach/score'
import { dutch, slotsIn } from '../../templates/content'

const aside = labelled.filter((sentence) => sentence.aside)
const measured = scores(aside)

describe('the labelled sentences', () => {
  it('are at least 300, nearly half of them faultless, every third one kept aside', () => {
    expect(labelled.length).toBeGreaterThanOrEqual(300)
    const good = labelled.filter(({ faults }) => faults.length === 0).length
    expect(Math.abs(good / labelled.length - 0.5)).toBeLessThan(0.1)
    expect(labelled.map((sentence) => sentence.aside ?? false)).toEqual(
      labelled.map((_, index) => index % 3 === 2),
    )
    expect(new Set(labelled.map(({ text }) => text)).size).toBe(labelled.length)
  })

  it('have their marks where the words stand', () => {
    const astray = labelled.flatMap(({ text, faults }) =>
      faults.filter((mark) => !text.startsWith(mark.words, mark.at)).map(({ words }) => ({ text, words })),
    )
    expect(astray).toEqual([])
  })
})

describe.each(measured)('of the sentences kept aside, the coach on $group', (score) => {
  it('is right nine times out of ten when it speaks', () => {
    expect(precision(score)).toBeGreaterThanOrEqual(0.9)
  })

  it('finds four of five faults', () => {
    expect(recall(score)).toBeGreaterThanOrEqual(0.8)
  })
})

it('proposes the words that should stand there, nine times out of ten', () => {
  const wanted = aside.flatMap(({ faults }) => faults.filter(({ fix }) => fix !== undefined))
  const lacking = aside.flatMap((sentence) => judge(sentence).unmended)
  expect(lacking.length / wanted.length).toBeLessThanOrEqual(0.1)
})

describe('sentences that exist', () => {
  const values: Readonly<Record<string, string>> = { ziekuur: '08.30 uur', telefoon: '09 123 45 67' }
  const fill = (phrase: string) => {
    const text = dutch[phrase] ?? ''
    return slotsIn(text).every((slot) => slot in values)
      ? text.replace(/\{\{(\w+)\}\}/g, (_, slot: string) => values[slot] ?? '')
      : undefined
  }
  const find = createFindExisting(words, dutch)
  const proposed = (text: string) => {
    const fix = find(text, { fill, says: () => false })?.fixes[0]
    return fix?.kind === 'phrase' ? fix.phrase : undefined
  }

  it('are found for at least half of what says the same in other words', () => {
    const same = labelled.filter(({ exists }) => typeof exists === 'string' && exists in dutch)
    const found = same.filter(({ text }) => proposed(text) !== undefined)
    expect(found.length / same.length).toBeGreaterThanOrEqual(0.5)
  })

  it('are found for every shipped sentence typed over', () => {
    const lines = Object.entries(dutch).filter(([phrase]) => phrase.startsWith('luizen.') && fill(phrase))
    const lost = lines
      .map(([, text]) => text)
      .filter(
        (text) =>
          /[.?]$/.test(text) && !/\b(ik|mijn|mij)\b/i.test(text) && dutch[proposed(text) ?? ''] !== text,
      )
    expect(lost).toEqual([])
  })

  it('never lose a number that was typed', () => {
    expect(proposed('Is uw kind ziek? Bel ons vóór 08.30 uur: 09 123 45 67.')).toBe('alle.ziek-bellen')
    expect(proposed('Is uw kind ziek? Bel ons vóór 08.15 uur: 09 123 45 67.')).toBeUndefined()
  })

  it('never say the opposite', () => {
    expect(proposed('De bus wacht niet op uw kind.')).toBe('uitstap.bus-wacht-niet')
    expect(proposed('De bus wacht op uw kind.')).toBeUndefined()
  })

  it('are not proposed twice: what the letter says already can go', () => {
    const finding = find('De bus wacht niet op uw kind.', { fill, says: () => true })
    expect(finding?.fixes).toEqual([{ kind: 'remove' }])
  })
})
