import { type TemplateSummary, templates } from '../../../catalogue/templates'
import type { Letter } from '../../../model/letter'
import type { Theme } from '../../../model/template'
import { useTeacherWords } from '../../teacher-words'
import { useLetters } from '../../tools'
import { fits, termsOf } from './search-text'

interface Found {
  readonly templates: readonly TemplateSummary[]
  /** Undefined until they have been read. */
  readonly letters: readonly Letter[] | undefined
}

/** What fits the search and the theme: letters to write, and letters that were written. */
export function useFound(query: string, theme: Theme | undefined): Found {
  const words = useTeacherWords()
  const letters = useLetters((state) => state.letters)
  const terms = termsOf(query)
  const kindText = (id: string) => `${words.name(id)} ${words.search(id)}`
  return {
    templates: templates.filter(
      (template) => (theme === undefined || template.theme === theme) && fits(kindText(template.id), terms),
    ),
    letters: letters?.filter((letter) => fits(`${kindText(letter.template)} ${ownText(letter)}`, terms)),
  }
}

/** What the teacher typed in a letter. */
const ownText = ({ values, extra }: Letter) =>
  [
    ...Object.values(values).filter((value) => typeof value === 'string'),
    ...extra.map(({ text }) => text),
  ].join(' ')
