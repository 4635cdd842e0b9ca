import { type NamePart, pieceOf } from '../../../model/class-list-import/first-name'
import type { NameQuestion } from '../../../model/class-list-import/proposal'
import { ChoiceChips } from '../../widgets/choice-chips'
import { useWords } from '../../words'
import { useHiddenNames } from './hidden-names'

interface AskedNameProps {
  readonly question: NameQuestion
  readonly onAnswer: (part: NamePart) => void
}

/** Which piece of the names is the first name, shown on a name of the list itself. */
export function AskedName({ question, onAnswer }: AskedNameProps) {
  const t = useWords()
  const { hidden } = useHiddenNames()
  const [example = ''] = question.examples
  const label = (value: NamePart) => {
    const part = t(`classes.part.${value}`)
    return hidden ? part : t('classes.part.example', { piece: pieceOf(example, value), part })
  }
  return (
    <ChoiceChips
      legend={hidden ? t('classes.read.name.hidden') : t('classes.read.name', { example })}
      options={question.parts.map((value) => ({ value, label: label(value) }))}
      value={question.answer}
      onChange={onAnswer}
    />
  )
}
