import type { Letter } from '../../../model/letter'
import type { Workspace } from '../../../model/workspace'
import { letterTitle, topicOf } from '../../letter-title'
import { useTeacherWords } from '../../teacher-words'
import { useAllTemplates } from '../../use-all-templates'

/** How a letter is called here, as on the start screen. */
export function useTitle(): (letter: Letter) => string {
  const words = useTeacherWords()
  const templates = useAllTemplates()
  return (letter) =>
    letterTitle(words.name(letter.template), topicOf(templates?.get(letter.template), letter))
}

/** How a letter or a pack of this id is called; undefined when there is none any more. */
export function useTitleOf(): (id: string, workspace: Workspace) => string | undefined {
  const title = useTitle()
  return (id, { letters, packs }) => {
    const letter = letters.find((one) => one.id === id)
    return letter ? title(letter) : packs.find((one) => one.id === id)?.name
  }
}
