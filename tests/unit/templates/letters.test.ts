import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src/catalogue/languages'
import { compose } from '../../../src/compose/compose'
import type { Composed } from '../../../src/compose/composed'
import { conceptsOf } from '../../../src/compose/pictures'
import type { Banks } from '../../../src/compose/speaker'
import { withoutIsolates } from '../../../src/compose/text'
import { holds } from '../../../src/model/condition'
import type { Language } from '../../../src/model/language'
import type { Letter } from '../../../src/model/letter'
import { sampleLetter } from '../../../src/model/new-letter'
import type { Template } from '../../../src/model/template'
import { anyLetter } from './any-letter'
import { calendar, dutch, type Flat, templates, translations } from './content'

const bank = (language: Language, phrases: Flat) => ({
  language,
  phrases,
  labels: {},
  calendar: calendar(language.code),
})
const nl = languageOf('nl')
if (!nl) throw new Error('Dutch is not a language of letters')
const start = { id: 'any', now: '2026-09-01T08:00:00.000Z' }
const banks: Banks = { dutch: bank(nl, dutch), approvals: {} }

const targets = translations.map(({ language, phrases }) => bank(language, phrases))

const rows = (composed: Composed) => [
  ...composed.sections.flatMap(({ lines }) => lines),
  ...(composed.slip?.lines ?? []),
]
const words = (composed: Composed) => [
  composed.title,
  ...composed.sections.map(({ heading }) => heading),
  ...(composed.slip ? [composed.slip.title] : []),
  ...rows(composed).flatMap(({ sentences }) => sentences),
  ...composed.foot,
]
const inStrip = (template: Template, letter: Letter) =>
  template.strip
    .filter(({ when }) => holds(when, template, letter))
    .map((item) => ('each' in item ? Math.min(item.most, conceptsOf(template, letter, item.each).length) : 1))
    .reduce((sum, count) => sum + count, 0)

const always = (template: Template, law: (letter: Letter) => void) =>
  fc.assert(fc.property(anyLetter(template), law), { numRuns: 300 })

describe.each(templates.map((template) => [template.id, template] as const))(
  'any letter made with %s',
  (_, template) => {
    it('fits its strip: at most six tiles, none cut off', () => {
      always(template, (letter) => {
        expect(inStrip(template, letter)).toBeLessThanOrEqual(6)
      })
    })

    it('always tells the parents what is expected', () => {
      always(template, (letter) => {
        const { sections } = compose(template, letter, banks)
        expect(sections.find(({ id }) => id === 'verwachten')?.lines.length).toBeGreaterThan(0)
      })
    })

    it('says nothing twice', () => {
      always(template, (letter) => {
        const said = rows(compose(template, letter, banks)).flatMap(({ sentences }) =>
          sentences.map(({ id }) => id),
        )
        expect(said).toEqual([...new Set(said)])
      })
    })

    it('gives every row a name of its own, a tile and at most four sentences', () => {
      always(template, (letter) => {
        const made = rows(compose(template, letter, banks))
        expect(new Set(made.map(({ id }) => id)).size).toBe(made.length)
        for (const { pictos, sentences } of made) {
          expect(pictos.length).toBeGreaterThan(0)
          expect(sentences.length).toBeLessThanOrEqual(4)
        }
      })
    })

    it('leaves no slot name on the paper, in any language', () => {
      const inSomeLanguage = fc.property(
        anyLetter(template),
        fc.constantFrom(...targets),
        (letter, target) => {
          const composed = compose(template, letter, { ...banks, target })
          for (const { dutch: original, translation } of words(composed)) {
            expect(translation).toBeDefined()
            expect(`${original} ${translation}`).not.toMatch(/[{}]|undefined/)
          }
        },
      )
      fc.assert(inSomeLanguage, { numRuns: 60 })
    })

    it('has no gap in its example', () => {
      const composed = compose(template, sampleLetter(template, start), banks)
      expect(composed.gaps).toEqual([])
    })
  },
)

it('tells the parents in the example of the outing what they would have to guess', () => {
  const template = templates.find(({ id }) => id === 'uitstap')
  const composed = template && compose(template, sampleLetter(template, start), banks)
  const expected = composed?.sections.find(({ id }) => id === 'verwachten')
  expect(
    expected?.lines.map(({ sentences }) =>
      sentences.map(({ dutch: original }) => withoutIsolates(original).replaceAll('\u00a0', ' ')).join(' '),
    ),
  ).toEqual([
    'Uw kind komt op tijd. De bus wacht niet op uw kind. Kom uw kind na de uitstap op tijd ophalen.',
    'Schrijf de naam van uw kind op alles.',
    'Is uw kind ziek? Bel ons vóór 08.15 uur: 09 123 45 67.',
    'Geef uw kind geen zakgeld mee.',
    'Uw kind draagt oude kleren. De kleren worden misschien vuil.',
  ])
})
