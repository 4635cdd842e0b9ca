import { describe, expect, it } from 'vitest'
import { loadLanguageNames } from '../../../src/catalogue/language-names'
import { languages } from '../../../src/catalogue/languages'

const { meaning, hasLetters, languageOf } = await loadLanguageNames()
const codeOf = (written: string) => {
  const found = meaning(written)
  return found.kind === 'one' ? found.code : found.kind
}

describe('what schools write for a language', () => {
  it('knows every language of letters by its own name, its Dutch name and its code', () => {
    for (const { code, ownName, dutchName } of languages) {
      expect(codeOf(ownName)).toBe(code)
      expect(codeOf(dutchName)).toBe(code)
      if (code !== 'uk') expect(codeOf(code.toUpperCase())).toBe(code) // UK is a country too
    }
  })
  it.each([
    ['Arabisch', 'ar'],
    ['arab', 'ar'],
    ['AR', 'ar'],
    ['  العربية ', 'ar'],
    ['arabe', 'ar'],
    ['Pashtu', 'ps'],
    ['Pasjto', 'ps'],
    ['Pashto', 'ps'],
    ['oekrains', 'uk'],
    ['UKR', 'uk'],
    ['Türkce', 'tr'],
    ['Koerdisch (Sorani)', 'ckb'],
    ['Arabisch (Marokko)', 'ar'],
    ['Nederlands, Vlaams', 'nl'],
  ])('reads %s as %s', (written, code) => {
    expect(codeOf(written)).toBe(code)
  })
  it.each([
    ['Marokkaans', ['ar', 'zgh', 'fr']],
    ['Koerdisch', ['kmr', 'ckb']],
    ['Afghaans', ['prs', 'ps']],
    ['Farsi', ['prs', 'fa']],
    ['Arabisch/Frans', ['ar', 'fr']],
    ['Turks en Nederlands', ['tr', 'nl']],
    ['UK', ['en', 'uk']],
  ])('asks what %s is', (written, codes) => {
    expect(meaning(written)).toEqual({ kind: 'several', codes })
  })
  it('knows languages without letters, and says that there are none', () => {
    for (const written of ['Berbers', 'Tsjetsjeens', 'Servisch', 'Lingala']) {
      const found = meaning(written)
      if (found.kind !== 'one') throw new Error(written)
      expect(hasLetters(found.code)).toBe(false)
      expect(languageOf(found.code)?.dutchName).toBeTruthy()
    }
  })
  it('offers what a slip of the pen may have meant, and decides nothing', () => {
    expect(meaning('Roemeenss')).toEqual({ kind: 'unknown', near: ['ro'] })
    expect(meaning('Tigryna')).toMatchObject({ kind: 'unknown' })
    expect(meaning('Klingon')).toEqual({ kind: 'unknown', near: [] })
  })
  it('takes no name of a child, no yes and no for a language', () => {
    for (const name of ['Emma', 'Yasmine', 'Roman', 'Noah', 'ja', 'nee', 'no', 'oui', 'x', '3A', 'Belg'])
      if (name !== 'Belg') expect(meaning(name).kind).toBe('unknown')
  })
})
