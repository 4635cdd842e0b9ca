import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/compose/compose'
import type { Composed } from '../../../src/compose/composed'
import { withoutIsolates } from '../../../src/compose/text'
import { hash } from '../../../src/model/hash'
import type { Letter } from '../../../src/model/letter'
import type { Approvals } from '../../../src/model/review'
import { letter, template, withValues } from '../model/fixtures'
import { arabicBank, dutchBank } from './fixtures'

const inDutch = (of: Letter) => compose(template, of, { dutch: dutchBank, approvals: {} })
const inArabic = (of: Letter, approvals: Approvals = {}) =>
  compose(template, of, { dutch: dutchBank, target: arabicBank, approvals })

const dutchWords = (composed: Composed) =>
  composed.sections
    .flatMap(({ lines }) =>
      lines.flatMap(({ sentences }) => sentences.map(({ dutch }) => withoutIsolates(dutch))),
    )
    .map((text) => text.replaceAll('\u00a0', ' '))

describe('composing a letter', () => {
  it('says every filled slot in its sentence', () => {
    expect(dutchWords(inDutch(letter))).toEqual([
      'Wij gaan naar: Kinderboerderij De Campagne.',
      'De uitstap is op dinsdag 24 november 2026.',
      'Wij vertrekken om 08.30 uur.',
      'Wij zijn terug om 15.30 uur.',
      'een regenjas',
      'fruit',
      'De uitstap kost 5,50 euro.',
      'Is uw kind ziek? Bel 09 123 45 67.',
      'U gaat na het afscheid naar huis.',
    ])
  })

  it('follows the choices and the answers', () => {
    const words = dutchWords(
      inDutch({ ...withValues({ betalen: 'gratis' }), answers: { blijven: 'ja', gsm: 'nee' } }),
    )
    expect(words).toContain('De uitstap is gratis.')
    expect(words).toContain('Geef geen gsm mee.')
    expect(words).not.toContain('U gaat na het afscheid naar huis.')
  })

  it('leaves out what the teacher switched off, but never the facts', () => {
    const words = dutchWords(inDutch({ ...letter, left: ['proef.terug', 'proef.datum'] }))
    expect(words).not.toContain('Wij zijn terug om 15.30 uur.')
    expect(words).toContain('De uitstap is op dinsdag 24 november 2026.')
  })

  it('prints an empty slot as dots and names it', () => {
    const composed = inDutch(withValues({ plaats: '  ' }))
    expect(composed.gaps).toEqual(['plaats'])
    expect(dutchWords(composed)[0]).toMatch(/^Wij gaan naar: …{8,}\.$/)
  })

  it('says that nothing is expected when nothing is', () => {
    const composed = inDutch({ ...letter, left: ['proef.ziek'], answers: { blijven: 'ja' } })
    const expectations = composed.sections.find(({ id }) => id === 'verwachten')
    expect(expectations?.lines.map(({ sentences }) => sentences[0]?.dutch)).toEqual([
      'U hoeft niets te doen.',
    ])
  })

  it('keeps at most six tiles in the strip, each once', () => {
    const { strip } = inDutch(letter)
    expect(strip.map(({ words }) => words.dutch)).toEqual([
      'uitstap',
      'di 24 november',
      'regenjas',
      'fruit',
      '5,50\u00a0euro',
      'strook terug',
    ])
  })

  it('never drops a free line and never pretends it is translated', () => {
    const extra = [{ id: 'x', section: 'goed-om-te-weten' as const, text: 'Wij zingen in de bus.' }]
    const line = inArabic({ ...letter, extra }).sections.find(({ id }) => id === 'goed-om-te-weten')?.lines[0]
    expect(line?.sentences).toEqual([{ id: 'free:x', dutch: 'Wij zingen in de bus.', state: 'ontbreekt' }])
  })

  it('asks for the name and the signature on every slip', () => {
    const lines = inDutch(letter).slip?.lines.map(({ sentences, field }) => [sentences[0]?.id, field?.kind])
    expect(lines).toEqual([
      ['strook.naam', 'write'],
      ['proef.mee', 'tick'],
      ['strook.handtekening', 'write'],
    ])
  })

  it('tells which field each line comes from', () => {
    const lines = inDutch(letter).sections.flatMap((section) => section.lines)
    expect(lines.map(({ source }) => source)).toEqual([
      'slot:plaats',
      'slot:datum',
      'slot:vertrek',
      'slot:meebrengen',
      'slot:meebrengen',
      'slot:prijs',
      'slot:telefoon',
      'question:blijven',
    ])
  })
})

describe('a translated letter', () => {
  it('carries the same slot values as the Dutch, isolated from the sentence around them', () => {
    const words = inArabic(letter).sections.flatMap(({ lines }) =>
      lines.flatMap(({ sentences }) => sentences),
    )
    expect(words.find(({ id }) => id === 'proef.wat')?.translation).toBe(
      'نذهب إلى: \u2068Kinderboerderij De Campagne\u2069.',
    )
    expect(words.find(({ id }) => id === 'proef.ziek')?.translation).toContain(
      '\u206609\u00a0123\u00a045\u00a067\u2069',
    )
  })

  it('says that it is a translation and that nobody has checked it', () => {
    expect(inArabic(letter).foot.map(({ id }) => id)).toEqual(['voet.vertaling', 'voet.ruw'])
  })

  it('marks a checked sentence as checked', () => {
    const [nl, ar] = [dutchBank.phrases['proef.titel'] ?? '', arabicBank.phrases['proef.titel'] ?? '']
    const approvals = {
      ar: { 'proef.titel': { dutch: hash(nl), translation: hash(ar), times: 2, by: 'AK', on: '2026-11-01' } },
    }
    expect(inArabic(letter, approvals).title.state).toBe('goedgekeurd')
  })

  it('shows the Dutch for a phrase that nobody has translated', () => {
    const words = inArabic(letter).sections.flatMap(({ lines }) =>
      lines.flatMap(({ sentences }) => sentences),
    )
    const missing = words.find(({ id }) => id === 'proef.weg')
    expect(missing).toEqual({
      id: 'proef.weg',
      dutch: 'U gaat na het afscheid naar huis.',
      state: 'ontbreekt',
    })
  })
})

describe('what a teacher types', () => {
  it.each([
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['a\u202eb\u2066c', 'abc'],
    ['twee\nregels\t met  ruimte', 'twee regels met ruimte'],
    ['half \ud83d teken', 'half \ufffd teken'],
    ['$t(proef.wat) {{plaats}} {{- datum}}', '$t(proef.wat) {{plaats}} {{- datum}}'],
  ])('stands on the page as typed: %j', (typed, printed) => {
    expect(dutchWords(inDutch(withValues({ plaats: typed })))[0]).toBe(`Wij gaan naar: ${printed}.`)
  })

  it('is kept even when it is no valid day, time or amount', () => {
    const words = dutchWords(
      inDutch(withValues({ datum: 'na de vakantie', vertrek: 'vroeg', prijs: 'een beetje' })),
    )
    expect(words).toContain('De uitstap is op na de vakantie.')
    expect(words).toContain('Wij vertrekken om vroeg.')
    expect(words).toContain('De uitstap kost een beetje.')
  })
})
