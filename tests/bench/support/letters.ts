import { languages } from '../../../src/catalogue/languages'
import type { LanguageCode } from '../../../src/model/language'
import type { Letter } from '../../../src/model/letter'
import { sampleOf } from '../../support/engine'

/** Names as they are on the lists of Flemish classes. */
const children = (
  'Amina Noah Lina Bohdan Yusuf Emma Selam Mats Zeynep Liam Gulalai Fien Ömer Louise Ivan Nour Arthur Hiwot ' +
  'Juliette Ali Elif Vince Sofiya Camille Tesfay'
).split(' ')

/** The outing letter of the first visit, which every part measures. */
export const sample: Letter = await sampleOf('uitstap')

/** The sample for one child after another: the words of the head and of the slip differ from letter to letter. */
export function lettersForChildren(count: number): readonly Letter[] {
  return Array.from({ length: count }, (_, index) => {
    const child = `${children[index % children.length]}${index < children.length ? '' : ` ${index}`}`
    return { ...sample, id: `kind-${index}`, values: { ...sample.values, klas: `1B, ${child}` } }
  })
}

/** Twelve languages a class may need: those there are, and from the start again. */
export const languageSlots: readonly LanguageCode[] = Array.from(
  { length: 12 },
  (_, index) => languages[index % languages.length]?.code ?? 'nl',
)
