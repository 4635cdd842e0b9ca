import { describe, expect, it } from 'vitest'
import { firstChoice, namesIn, orderOf, toggled } from '../../../../../src/ui/screens/handouts/handout-choice'
import { events, goodNews, note } from '../../../../support/handouts'

describe('the choice of small papers', () => {
  it('begins with cards that exist', () => {
    expect(goodNews).toEqual(expect.arrayContaining([...firstChoice.news]))
    expect(events).toEqual(expect.arrayContaining([...firstChoice.explained]))
  })

  it('reads names as a teacher types or pastes them', () => {
    expect(namesIn('Yusuf, Amina ,Sara')).toEqual(['Yusuf', 'Amina', 'Sara'])
    expect(namesIn('Yusuf\nAmina;\n\nJan Peter')).toEqual(['Yusuf', 'Amina', 'Jan Peter'])
    expect(namesIn(' , ')).toEqual([])
  })

  it('always keeps one card', () => {
    expect(toggled(['jas'], 'blij')).toEqual(['jas', 'blij'])
    expect(toggled(['jas', 'blij'], 'jas')).toEqual(['blij'])
    expect(toggled(['blij'], 'blij')).toEqual(['blij'])
  })

  it('gives the teacher a Dutch copy only beside another language', () => {
    const looking = { ...firstChoice, kind: 'looking' } as const
    expect(orderOf(looking, note)).toEqual({ kind: 'looking', languages: [] })
    expect(orderOf({ ...looking, language: 'ar' }, note)).toEqual({
      kind: 'looking',
      languages: ['ar'],
      copy: note,
    })
    expect(orderOf({ ...looking, language: 'ar', copy: false }, note)).not.toHaveProperty('copy')
  })

  it('leaves the date of the cards to the pen until one is chosen', () => {
    expect(orderOf(firstChoice, note)).toMatchObject({ facts: { children: [], teacher: '' } })
    expect(orderOf({ ...firstChoice, date: '2026-11-24' }, note)).toMatchObject({
      facts: { date: '2026-11-24' },
    })
  })
})
