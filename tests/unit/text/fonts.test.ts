import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BOX } from '../../../src/text/characters'
import { fontIdsFor, fontIdsOf, shapingLanguage } from '../../../src/text/fonts'
import { shippedFace, shippedFaces } from '../../support/faces'

const PUNCTUATION = '.,;:!?()[]/+-–—…·•‘’“”„«»‹›&@#%*=\u00a0\u202f\u2011'
const ARABIC_SIGNS = '،؛؟ـ\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652()[]«»!.:…\u200c\u200d\u00a0'

/** Letters that a text in the language can hold, by the font that its letters are set in. */
const ALPHABETS: Readonly<Record<string, readonly [family: string, letters: string]>> = {
  nl: ['andika', 'abcdefghijklmnopqrstuvwxyzáéíóúàèëïöüçñĳ0123456789€'],
  fr: ['andika', 'àâæçéèêëîïôœùûüÿ°'],
  tr: ['andika', 'çğıİöşüâîû₺'],
  ro: ['andika', 'ăâîșț'],
  pl: ['andika', 'ąćęłńóśźż'],
  es: ['andika', 'áéíñóúü¿¡'],
  pt: ['andika', 'ãõçâêôáéíóúà'],
  sq: ['andika', 'çë'],
  so: ['andika', 'abcdefghijklmnopqrstuvwxyzʼ'],
  kmr: ['andika', 'çêîşû'],
  vi: ['andika', 'ăâđêôơưắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữựỳỹỷỵ'],
  yo: ['andika', 'ẹọṣńǹ'],
  uk: ['andika', 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя№'],
  ru: ['andika', 'ёъыэ'],
  bg: ['andika', 'ѝ'],
  ar: ['noto-sans-arabic', `ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپڤگ${ARABIC_SIGNS}`],
  fa: ['vazirmatn', `ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیۀ${ARABIC_SIGNS}`],
  prs: ['vazirmatn', 'آابپتټثجچحخدډذرړزژسشصضطظعغفقکگلمنڼوهی'],
  ps: ['vazirmatn', `آابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهةۀیيېۍئ${ARABIC_SIGNS}`],
  ckb: ['vazirmatn', `ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆوهەیێ${ARABIC_SIGNS}`],
  ti: ['noto-sans-ethiopic', 'ሀሁሂሃሄህሆለሐመሠረሰሸቀቈቐቘበቨተቸኀኈነኘአከኰኸዀወዐዘዠየደጀገጐጠጨጰጸፀፈፐ፡።፣፤፥፧'],
  am: ['noto-sans-ethiopic', 'ሏሟሯሷሿቧቯቷቿኗኟኧዟዧዷጇጧጯጷጿፏ'],
}

describe('fonts', () => {
  it('have every letter of every language, in regular and in bold', () => {
    for (const [language, [family, letters]] of Object.entries(ALPHABETS)) {
      for (const weight of [400, 700] as const) {
        const face = shippedFace(family, weight)
        const lost = [...letters, ...letters.toUpperCase()].filter(
          (c) => face.glyphOf(c.codePointAt(0) ?? 0) === 0,
        )
        expect(lost, `${language} in ${face.id}`).toEqual([])
      }
    }
  })

  it('have the signs of school letters in the Latin font', () => {
    const face = shippedFace('andika', 400)
    expect([...PUNCTUATION].filter((sign) => face.glyphOf(sign.codePointAt(0) ?? 0) === 0)).toEqual([])
  })

  it('show a box for a character that no font has, never glyph 0', () => {
    const face = shippedFace('andika', 400)
    expect(face.glyphOf(BOX)).toBeGreaterThan(0)
    expect(face.outlineOf(face.glyphOf(BOX))).toMatch(/^M[^CQ]+Z$/)
  })

  it('do not carry the reserved name of the font they were made from', () => {
    const own = [shippedFace('andika', 400), shippedFace('andika', 700)].map((face) => face.postscriptName)
    expect(own).toEqual(['PictobriefLatin-Regular', 'PictobriefLatin-Bold'])
  })

  it('keep f and i apart for new readers', () => {
    const face = shippedFace('andika', 400)
    const stretch = {
      text: 'fiets',
      start: 0,
      end: 5,
      rightToLeft: false,
      script: 'Latn',
      language: 'nl',
    } as const
    expect(face.shape(stretch).map(({ cluster }) => cluster)).toEqual([0, 1, 2, 3, 4])
  })

  it('say how high they reach', () => {
    for (const face of shippedFaces()) {
      expect(face.ascent).toBeGreaterThan(0)
      expect(face.descent).toBeLessThan(0)
      expect(face.capHeight / face.unitsPerEm).toBeGreaterThan(0.6)
    }
  })

  it('come with their licences', () => {
    for (const family of ['andika', 'noto-sans-arabic', 'vazirmatn', 'noto-sans-ethiopic']) {
      const licence = readFileSync(
        new URL(`../../../public/fonts/OFL-${family}.txt`, import.meta.url),
        'utf8',
      )
      expect(licence).toMatch(/^Copyright[\s\S]*SIL OPEN FONT LICENSE/)
    }
  })
})

describe('the fonts that a text needs', () => {
  it('are those of its language, and the Latin one for names and numbers', () => {
    expect(fontIdsOf('nl')).toEqual(['andika-400', 'andika-700'])
    expect(fontIdsOf('uk')).toEqual(['andika-400', 'andika-700'])
    expect(fontIdsOf('ti')).toEqual([
      'noto-sans-ethiopic-400',
      'noto-sans-ethiopic-700',
      'andika-400',
      'andika-700',
    ])
    expect(fontIdsOf('ps')[0]).toBe('vazirmatn-400')
    expect(fontIdsOf('ar')[0]).toBe('noto-sans-arabic-400')
  })

  it('include those of names in another script', () => {
    expect(fontIdsFor('Beste Sara', 'nl')).toEqual(fontIdsOf('nl'))
    expect(fontIdsFor('Beste سارة', 'nl')).toContain('noto-sans-arabic-400')
    expect(fontIdsFor('ለይላ', 'ar')).toContain('noto-sans-ethiopic-700')
  })

  it('set a Dutch name in an Arabic text as Dutch', () => {
    expect(shapingLanguage('Latn', 'ar')).toBe('nl')
    expect(shapingLanguage('Arab', 'ps')).toBe('ps')
    expect(shapingLanguage('Arab', 'nl')).toBe('ar')
  })
})
