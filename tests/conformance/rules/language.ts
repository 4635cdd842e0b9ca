import type { Condition } from '../condition'
import type { PdfFile } from '../reader/file'
import { allDicts } from '../reader/file'
import { fontsOf } from '../reader/fonts'
import { asDict, dictAt, listAt, textAt } from '../reader/objects'
import type { Element } from '../reader/structure'
import { languageOf } from '../reader/structure'

const dublinCore = '{http://purl.org/dc/elements/1.1/}'
/** Shape of a language tag (BCP 47). */
const tag = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-[\da-z]{5,8})*$/i

/** The element that each marked-content sequence belongs to, by page and number. */
const ownersOf = ({ structure }: PdfFile): ReadonlyMap<string, Element> =>
  new Map(
    (structure?.elements ?? []).flatMap((element) =>
      element.marks.map(({ page, id }) => [`${page} ${id}`, element] as const),
    ),
  )

function* textWithoutLanguage(file: PdfFile): Generator<string> {
  const { pages, language } = file
  const elements = ownersOf(file)
  for (const { ref, number, shown } of pages) {
    for (const { text, marks } of shown) {
      const id = marks.find((mark) => mark.id !== undefined)?.id
      if (text && !languageOf(elements.get(`${ref} ${id}`), language)) yield `page ${number}, mark ${id}`
    }
  }
}

/** Languages written in Arabic letters. */
const rightToLeft = new Set(['ar', 'ckb', 'fa', 'prs', 'ps', 'ur'])
const latinLetter = /\p{Script=Latin}/u

/** Names in Latin letters that would be read aloud as if they were Arabic. */
function* latinAsArabic(file: PdfFile): Generator<string> {
  const readsArabic = (element: Element | undefined) =>
    rightToLeft.has(languageOf(element, file.language) ?? '')
  for (const element of file.structure?.elements ?? []) {
    const words = textAt(element.dict, 'ActualText')
    if (words && latinLetter.test(words) && readsArabic(element)) yield `${element.ref}: ${words}`
  }
  const owners = ownersOf(file)
  const fonts = new Map(fontsOf(file).map((font) => [font.dict, font]))
  for (const { ref, number, shown } of file.pages) {
    for (const { text, marks } of shown) {
      const id = marks.find((mark) => mark.id !== undefined)?.id
      if (!text?.font || id === undefined || !readsArabic(owners.get(`${ref} ${id}`))) continue
      const texts = fonts.get(text.font)?.texts
      const words = text.codes.map((code) => texts?.get(code) ?? '').join('')
      if (latinLetter.test(words)) yield `page ${number}, mark ${id}: ${words}`
    }
  }
}

export const languageConditions: readonly Condition[] = [
  { id: 'UA 11-001', says: 'Text on a page has no language.', find: textWithoutLanguage },
  {
    id: 'UA 11-002',
    says: 'The words for a figure or a text have no language.',
    *find({ structure, language }) {
      for (const element of structure?.elements ?? []) {
        const words = ['Alt', 'ActualText', 'E'].some((key) => textAt(element.dict, key) !== undefined)
        if (words && !languageOf(element, language)) yield `${element.type} (${element.ref})`
      }
    },
  },
  {
    id: 'own name-language',
    says: 'Latin letters in a right-to-left text are said to be of its language.',
    find: latinAsArabic,
  },
  {
    id: 'UA 11-003',
    says: 'Bookmarks have no language.',
    *find({ catalog, language }) {
      if (dictAt(catalog, 'Outlines') && !language) yield 'Outlines'
    },
  },
  {
    id: 'UA 11-004',
    says: 'The words for an annotation have no language.',
    *find({ pages, language }) {
      for (const { dict, number } of pages) {
        for (const annotation of listAt(dict, 'Annots')) {
          if (textAt(asDict(annotation), 'Contents') !== undefined && !language) yield `page ${number}`
        }
      }
    },
  },
  {
    id: 'UA 11-005',
    says: 'The words for a form field have no language.',
    *find(file) {
      for (const [ref, dict] of allDicts(file))
        if (textAt(dict, 'TU') !== undefined && !file.language) yield ref
    },
  },
  {
    id: 'UA 11-006',
    says: 'The metadata has no language.',
    *find({ metadata, language }) {
      const named = metadata?.children
        .flatMap(({ children }) => children)
        .flatMap(({ children }) => children)
        .find(({ name }) => name === `${dublinCore}language`)
      if (!language && !named) yield 'catalog'
    },
  },
  {
    id: 'A 6.7.4',
    says: 'A language is not written as a language tag.',
    *find({ structure, language }) {
      if (language !== undefined && !tag.test(language)) yield `catalog: ${language}`
      for (const { dict, ref } of structure?.elements ?? []) {
        const own = textAt(dict, 'Lang')
        if (own !== undefined && !tag.test(own)) yield `${ref}: ${own}`
      }
    },
  },
]
