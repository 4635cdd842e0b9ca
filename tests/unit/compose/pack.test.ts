import { describe, expect, it } from 'vitest'
import { loadWords } from '../../../src/catalogue/words'
import { composeContacts } from '../../../src/compose/pack/contacts'
import { composeContents, phraseTitle } from '../../../src/compose/pack/contents'
import { noBreak, withoutIsolates } from '../../../src/compose/text'
import type { SchoolContact } from '../../../src/model/school-profile'

const [dutch, arabic] = await Promise.all([loadWords('nl'), loadWords('ar')])
const els: SchoolContact = {
  role: 'secretariat',
  name: 'Els Maes',
  phone: '09 123 45 67',
  from: '08:00',
  to: '16:00',
}
const plain = (text: string | undefined) => withoutIsolates(text ?? '').replaceAll(noBreak, ' ')

describe('the sheet with who to ask', () => {
  it('says in both languages when and where to call', () => {
    const [row] = composeContacts('De Klimop', [els], [dutch, arabic], {}).rows
    expect(plain(row?.more?.[0]?.text)).toBe('U kunt bellen van 08.00 uur tot 16.00 uur: 09 123 45 67.')
    expect(plain(row?.more?.[1]?.text)).toContain('09 123 45 67')
    expect(plain(row?.end)).toBe('Els Maes')
    expect(row?.said.map(({ text }) => text)).toEqual([
      dutch.labels['secretariaat'],
      arabic.labels['secretariaat'],
    ])
  })

  it('says nothing of hours or phones that the school did not tell', () => {
    const without = { ...els, from: '', to: '' }
    const [row] = composeContacts('', [without], [dutch], {}).rows
    expect(plain(row?.more?.[0]?.text)).toBe('U kunt ook bellen: 09 123 45 67.')
    const [silent] = composeContacts('', [{ ...without, phone: '' }], [dutch], {}).rows
    expect(silent?.more).toBeUndefined()
  })
})

describe('the contents of a pack', () => {
  const title = phraseTitle('boek', 'woordenboek.titel', [dutch, arabic], {})

  it('have the tile, the title in both languages and the page of each part', () => {
    const { rows, school } = composeContents(' De  Klimop ', [{ title, page: 21 }], [dutch, arabic])
    expect(school).toBe('De Klimop')
    expect(rows).toMatchObject([{ picto: { tile: { kind: 'concept', id: 'boek' } }, end: '21' }])
    expect(rows[0]?.said.map(({ text }) => text)).toEqual([
      dutch.phrases['woordenboek.titel'],
      arabic.phrases['woordenboek.titel'],
    ])
  })

  it('say honestly that nobody checked the translation, and nothing of that in Dutch', () => {
    const { foot } = composeContents('', [{ title, page: 3 }], [dutch, arabic])
    expect(foot[0]?.text).toContain(dutch.phrases['voet.ruw'])
    const checked = composeContents('', [{ title: { ...title, checked: true }, page: 3 }], [dutch, arabic])
    expect(checked.foot[0]?.text).toContain(dutch.phrases['voet.nagekeken'])
    expect(composeContents('', [{ title, page: 3 }], [dutch]).foot).toEqual([])
  })
})
