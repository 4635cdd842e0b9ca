import { useMemo } from 'react'
import { type TemplateSummary, templates } from '../../../catalogue/templates'
import type { Letter } from '../../../model/letter'
import type { Theme } from '../../../model/template'
import { useTeacherWords } from '../../teacher-words'
import { useLetters } from '../../tools'
import { useFind } from '../../use-find'

interface Found {
  readonly templates: readonly TemplateSummary[]
  /** Undefined until they have been read. */
  readonly letters: readonly Letter[] | undefined
}

/** What fits the search and the theme: letters to write, and letters that were written. */
export function useFound(query: string, theme: Theme | undefined): Found {
  const words = useTeacherWords()
  const letters = useLetters((state) => state.letters)

  const findTemplate = useFind(
    useMemo(
      () => templates.map(({ id }) => ({ id, words: words.name(id), more: words.search(id) })),
      [words],
    ),
  )
  const findLetter = useFind(
    useMemo(
      () =>
        (letters ?? []).map((letter) => ({
          id: letter.id,
          words: ownWords(letter),
          more: `${words.name(letter.template)} ${words.search(letter.template)}`,
        })),
      [letters, words],
    ),
  )
  return {
    templates: inOrder(findTemplate(query), templates).filter(
      (template) => theme === undefined || template.theme === theme,
    ),
    letters: letters && inOrder(findLetter(query), letters),
  }
}

/** What the teacher typed in a letter. */
const ownWords = ({ values, extra }: Letter) =>
  [
    ...Object.values(values).filter((value) => typeof value === 'string'),
    ...extra.map(({ text }) => text),
  ].join(' ')

function inOrder<T extends { readonly id: string }>(
  ids: readonly string[],
  items: readonly T[],
): readonly T[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
