import { describe, expect, it } from 'vitest'
import { dictionaryPhrases } from '../../../src/compose/dictionary'
import { recognitionPhrases } from '../../../src/compose/recognition'
import { conceptThemes } from '../../../src/model/concept'
import { type Template, themes } from '../../../src/model/template'
import { dutch, phrasesOf, summary, templateFiles, templates } from './content'
import { bringable, headSlots, shared } from './parts'

describe('the list of letters', () => {
  it('names every letter once, with its own theme and tile', () => {
    expect(summary.map(({ id }) => `${id}.json`).sort()).toEqual([...templateFiles].sort())
    for (const template of templates) {
      const { id, theme, picture } = template
      expect(summary).toContainEqual({ id, theme, picture })
      expect(themes).toContain(theme)
    }
  })

  it('has no sentence that no letter or print says', () => {
    const said = new Set([
      ...shared,
      ...templates.flatMap(phrasesOf),
      ...templates.flatMap(bringable).map((concept) => `mee.${concept}`),
      dictionaryPhrases.title,
      dictionaryPhrases.intro,
      ...conceptThemes.map(dictionaryPhrases.heading),
      ...Object.values(recognitionPhrases).flat(),
    ])
    expect(Object.keys(dutch).filter((phrase) => !said.has(phrase))).toEqual([])
  })

  it('shares slots of the school, and the way to get help, among all letters', () => {
    const [first] = templates
    const schoolSlots = ({ slots }: Template) =>
      Object.entries(slots).filter(([id, { section }]) => section === 'school' && headSlots.includes(id))
    const help = ({ sections }: Template) => sections.find(({ id }) => id === 'hulp')
    for (const template of templates) {
      expect(first && schoolSlots(template)).toEqual(first && schoolSlots(first))
      expect(help(template)).toEqual(first && help(first))
    }
  })
})
