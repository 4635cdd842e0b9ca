import type { PackContent } from '../../../model/pack'
import { useTeacherWords } from '../../teacher-words'
import { useWords } from '../../words'

/** What a part is called for whoever puts a pack together. */
export function usePartName(): (content: PackContent) => string {
  const t = useWords()
  const words = useTeacherWords()
  return (content) => {
    switch (content.kind) {
      case 'letter':
        return words.name(content.letter.template)
      case 'handout':
        return t(`handouts.kind.${content.handout}`)
      case 'calendar':
        return t('packs.part.calendar', { year: `${content.schoolYear}-${content.schoolYear + 1}` })
      default:
        return t(`packs.part.${content.kind}`)
    }
  }
}
