import type { Condition } from '../condition'
import type { PdfFile } from '../reader/file'
import { allDicts } from '../reader/file'
import { asDict, dictAt, listAt, textAt } from '../reader/objects'
import type { Element } from '../reader/structure'
import { languageOf } from '../reader/structure'

const dublinCore = '{http://purl.org/dc/elements/1.1/}'
/** Shape of a language tag (BCP 47). */
const tag = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-[\da-z]{5,8})*$/i

function* textWithoutLanguage({ pages, structure, language }: PdfFile): Generator<string> {
  const elements = new Map<string, Element>(
    (structure?.elements ?? []).flatMap((element) =>
      element.marks.map(({ page, id }) => [`${page} ${id}`, element] as const),
    ),
  )
  for (const { ref, number, shown } of pages) {
    for (const { text, marks } of shown) {
      const id = marks.find((mark) => mark.id !== undefined)?.id
      if (text && !languageOf(elements.get(`${ref} ${id}`), language)) yield `page ${number}, mark ${id}`
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
