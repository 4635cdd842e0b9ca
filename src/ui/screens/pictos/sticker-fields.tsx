import { grids, mostShift } from '../../../layout/dictionary/grids'
import { ChoiceChips } from '../../widgets/choice-chips'
import { NumberField } from '../../widgets/number-field'
import { parseWhole } from '../../widgets/number-text'
import { useWords } from '../../words'
import { type PrintChoice, stickerGrids } from './print-choice'
import styles from './sticker-fields.module.css'

interface StickerFieldsProps {
  readonly choice: PrintChoice
  readonly onChange: (choice: PrintChoice) => void
}

const mostCopies = 65

/** Half millimetres, also to the left and up: `-1,5`. */
function parseShift(text: string): number | undefined {
  const value = Number(text.trim().replace(',', '.').replace('−', '-'))
  return text.trim() !== '' && Number.isFinite(value) && Math.abs(value) <= mostShift ? value : undefined
}
const shiftText = (value: number) => String(value).replace('.', ',')

/** The sheet, how often, where to begin, and how to meet a printer that pulls its paper askew. */
export function StickerFields({ choice, onChange }: StickerFieldsProps) {
  const t = useWords()
  const { columns, rows } = grids[choice.grid]
  const whole = (text: string, most: number) => parseWhole(text, 0, most)
  const shift = { inputMode: 'decimal', suffix: 'mm', parse: parseShift, format: shiftText } as const
  return (
    <div className={styles.fields}>
      <ChoiceChips
        className={styles.wide}
        legend={t('pictos.grid')}
        options={stickerGrids.map((value) => ({ value, label: value }))}
        value={choice.grid}
        onChange={(grid) => onChange({ ...choice, grid, used: 0 })}
      />
      <p className={styles.note}>
        {t('pictos.grid.size', {
          width: shiftText(grids[choice.grid].width),
          height: shiftText(grids[choice.grid].height),
        })}
      </p>
      <NumberField
        label={t('pictos.copies')}
        inputMode="numeric"
        parse={(text) => parseWhole(text, 1, mostCopies)}
        format={String}
        advice={t('pictos.copies.advice', { most: mostCopies })}
        value={choice.copies}
        onChange={(copies) => onChange({ ...choice, copies: copies ?? 1 })}
      />
      <NumberField
        label={t('pictos.used')}
        inputMode="numeric"
        parse={(text) => whole(text, columns * rows - 1)}
        format={String}
        advice={t('pictos.used.advice', { most: columns * rows - 1 })}
        value={choice.used}
        onChange={(used) => onChange({ ...choice, used: used ?? 0 })}
      />
      <NumberField
        {...shift}
        label={t('pictos.right')}
        advice={t('pictos.shift.advice', { most: mostShift })}
        value={choice.right}
        onChange={(right) => onChange({ ...choice, right: right ?? 0 })}
      />
      <NumberField
        {...shift}
        label={t('pictos.down')}
        advice={t('pictos.shift.advice', { most: mostShift })}
        value={choice.down}
        onChange={(down) => onChange({ ...choice, down: down ?? 0 })}
      />
    </div>
  )
}
