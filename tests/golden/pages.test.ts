import { describe, expect, it } from 'vitest'
import { templates } from '../../src/catalogue/templates'
import { engine, sampleOf } from '../support/engine'
import { readable } from './readable'

/** Dutch, one language from left to right, one from right to left, one in Ethiopic script. */
const languages = ['nl', 'fr', 'ar', 'ti']

describe.each(templates.map(({ id }) => id))('the page of %s', (id) => {
  it.each(languages)('looks in %s as it did', async (language) => {
    const { laidOut } = await engine.edition(await sampleOf(id), language)
    await expect(readable(laidOut)).toMatchFileSnapshot(`pages/${id}-${language}.txt`)
  })
})
