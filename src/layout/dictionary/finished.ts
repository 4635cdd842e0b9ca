import type { Dictionary } from '../../compose/dictionary'
import type { LaidOut } from '../page'
import { itemsOf, type Sheet } from '../sheet'
import { type Tree, withoutEmpty } from '../structure'
import type { Paper } from './paper'

/** The pages of a print, and the tree of what stands on them. */
export function finished(
  sheets: readonly Sheet[],
  paper: Paper,
  tree: Tree,
  { title, languages }: Pick<Dictionary, 'title' | 'languages'>,
): LaidOut {
  const pages = sheets.map((sheet) => ({ width: paper.width, height: paper.height, items: itemsOf(sheet) }))
  const used = new Set(pages.flatMap(({ items }) => items.flatMap(({ node }) => node ?? [])))
  return {
    pages,
    root: withoutEmpty(tree.root, used),
    title: title[0]?.text ?? '',
    language: 'nl',
    direction: 'ltr',
    languages: languages.map(({ code }) => code),
  }
}
