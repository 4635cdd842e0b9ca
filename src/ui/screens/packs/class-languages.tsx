import { languages } from '../../../catalogue/languages'
import { isOver } from '../../../model/class-list-year'
import type { LanguageCode } from '../../../model/language'
import { mergedCopies } from '../../../model/merge-list'
import { familyCounts } from '../../../model/merge-summary'
import { today } from '../../today'
import { useClasses } from '../../use-classes'
import { SelectField } from '../../widgets/select-field'
import { useWords } from '../../words'

interface ClassLanguagesProps {
  readonly onChoose: (families: ReadonlyMap<LanguageCode, number>) => void
}

const shipped = languages.map(({ code }) => code)

/** The languages of a class at once, with how many families read each. Nothing where no class is known. */
export function ClassLanguages({ onChoose }: ClassLanguagesProps) {
  const t = useWords()
  const lists = (useClasses() ?? []).filter((list) => !isOver(list, today()))
  if (lists.length === 0) return null
  return (
    <SelectField
      label={t('packs.class')}
      placeholder={t('packs.class.choose')}
      options={lists.map(({ id, name }) => ({ value: id, label: name }))}
      value={undefined}
      onChange={(chosen) =>
        onChoose(
          familyCounts(
            mergedCopies(
              lists.filter(({ id }) => id === chosen),
              shipped,
              'class',
            ),
          ),
        )
      }
    />
  )
}
