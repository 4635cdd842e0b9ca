import { describe, expect, it } from 'vitest'
import { mendsOf, sentenceLaws, wordLaws } from '../../../src/cli/content/laws-translation'
import { dutch, dutchLabels, translations } from './content'

describe.each(
  translations.map(
    ({ language, phrases, labels }) => [language.dutchName, language, phrases, labels] as const,
  ),
)('the translation into %s', (_, language, phrases, labels) => {
  it('says every sentence, no more and no less', () => {
    expect(Object.keys(phrases).sort()).toEqual(Object.keys(dutch).sort())
  })

  it.each(sentenceLaws)('$promise', ({ mend }) => {
    const broken = Object.entries(phrases).flatMap(([phrase, text]) => {
      const remedy = mend({ text, dutch: dutch[phrase] ?? '', language })
      return remedy === undefined ? [] : [[phrase, text, remedy]]
    })
    expect(broken).toEqual([])
  })

  it('has a word for every pictogram, by the same laws', () => {
    expect(Object.keys(labels).sort()).toEqual(Object.keys(dutchLabels).sort())
    const broken = Object.entries(labels).flatMap(([concept, text]) =>
      mendsOf({ text, dutch: dutchLabels[concept] ?? '', language }, wordLaws).map((remedy) => [
        concept,
        text,
        remedy,
      ]),
    )
    expect(broken).toEqual([])
  })
})

it('covers French and English', () => {
  expect(translations.map(({ language }) => language.code)).toEqual(expect.arrayContaining(['fr', 'en']))
})
