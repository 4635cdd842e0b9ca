import { describe, expect, it } from 'vitest'
import { loadExpectations } from '../../../src/catalogue/expectations'
import { loadHandouts } from '../../../src/catalogue/handouts'
import { checkTemplates } from '../../../src/cli/content/check-folder'
import { conceptsOf } from '../../../src/cli/content/parts'
import { headSlots, sharedPhrases } from '../../../src/compose/compose'
import { dictionaryPhrases } from '../../../src/compose/dictionary'
import { recognitionPhrases } from '../../../src/compose/recognition'
import { talkPhrases } from '../../../src/compose/talk'
import { conceptThemes } from '../../../src/model/concept'
import { handoutPhrases } from '../../../src/model/handout'
import { type Template, themes } from '../../../src/model/template'
import { drawn, dutch, phrasesOf, summary, templateFiles, templates } from './content'

const expectations = await loadExpectations()

describe('the list of letters', () => {
  it('holds only letters that can be used: see src/cli/content/laws-*.ts', async () => {
    expect(await checkTemplates()).toEqual([])
  })

  it('shows only pictograms that are drawn', () => {
    const shown = new Set(templates.flatMap(conceptsOf).map(({ part }) => part))
    expect([...shown].filter((concept) => !drawn.has(concept))).toEqual([])
  })

  it('names every letter once, with its own theme and tile', () => {
    expect(summary.map(({ id }) => `${id}.json`).sort()).toEqual([...templateFiles].sort())
    for (const template of templates) {
      const { id, theme, picture } = template
      expect(summary).toContainEqual({ id, theme, picture })
      expect(themes).toContain(theme)
    }
  })

  it('has no sentence that no letter or print says', async () => {
    const said = new Set([
      ...sharedPhrases,
      ...templates.flatMap(phrasesOf),
      ...talkPhrases,
      ...expectations.pick.map(({ phrase }) => phrase),
      dictionaryPhrases.title,
      dictionaryPhrases.intro,
      ...conceptThemes.map(dictionaryPhrases.heading),
      ...Object.values(recognitionPhrases).flat(),
      ...handoutPhrases(await loadHandouts()),
    ])
    expect(Object.keys(dutch).filter((phrase) => !said.has(phrase))).toEqual([])
  })

  it('shares slots of the school, and the way to get help, among all letters', () => {
    const [first] = templates
    const schoolSlots = ({ slots }: Template) =>
      Object.entries(slots).filter(
        ([id, { section }]) => section === 'school' && headSlots.some((slot) => slot === id),
      )
    const help = ({ sections }: Template) => sections.find(({ id }) => id === 'hulp')
    for (const template of templates) {
      expect(first && schoolSlots(template)).toEqual(first && schoolSlots(first))
      expect(help(template)).toEqual(first && help(first))
    }
  })
})
