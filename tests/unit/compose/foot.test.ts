import { describe, expect, it } from 'vitest'
import { loadWords } from '../../../src/catalogue/words'
import { sayFoot } from '../../../src/compose/dictionary'

const [dutch, arabic, french] = await Promise.all(['nl', 'ar', 'fr'].map(loadWords))
if (!dutch || !arabic || !french) throw new Error('no words')
const rough = dutch.phrases['voet.ruw']
const checked = dutch.phrases['voet.nagekeken']

describe('the foot of a print in several languages', () => {
  it('says in Dutch that it was checked only when every translation was', () => {
    const [all] = sayFoot([dutch, arabic, french], () => true)
    expect(all?.text).toContain(checked)
    const [some] = sayFoot([dutch, arabic, french], (bank) => bank === french)
    expect(some?.text).toContain(rough)
  })
  it('says of each translation how far it was checked itself', () => {
    const [, ar, fr] = sayFoot([dutch, arabic, french], (bank) => bank === french)
    expect(ar?.text).toContain(arabic.phrases['voet.ruw'])
    expect(fr?.text).toContain(french.phrases['voet.nagekeken'])
  })
  it('says nothing on a print in Dutch alone', () => {
    expect(sayFoot([dutch], () => true)).toEqual([])
  })
})
