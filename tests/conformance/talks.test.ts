import { describe, expect, it } from 'vitest'
import { templates } from '../../src/catalogue/templates'
import { checkPdf } from './check'
import { everyLanguage } from './every-language'

describe('the talk beside a letter', () => {
  it.each(templates.map(({ id }) => id))('meets every condition in every language: %s', async (id) => {
    expect(await checkPdf(await everyLanguage(id, { page: 'talk' }))).toEqual([])
  })
})
