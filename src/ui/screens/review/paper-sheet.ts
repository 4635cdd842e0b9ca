import type { PrintOrder } from '../../../batch/prints'
import { languageOf } from '../../../catalogue/languages'
import type { CheckRow } from '../../../model/check-sheet'
import type { Language } from '../../../model/language'
import { usePreferences } from '../../preferences'
import type { Translate } from '../../words'
import { makePrint } from '../pictos/use-print'

/** `paper`: to print and to write on. `form`: to fill in on a screen. */
export type SheetKind = 'paper' | 'form'

interface SheetToMake {
  readonly rows: readonly CheckRow[]
  readonly target: Language
  readonly title: string
}

type Words = Omit<Extract<PrintOrder, { kind: 'check' }>['words'], 'steps'>

const paperOrder = ({ rows, target }: SheetToMake, words: Words, t: Translate): PrintOrder => ({
  kind: 'check',
  concepts: [],
  languages: [target.code],
  lines: rows.map(({ dutch, translation, example, picture }) => ({
    dutch: example.dutch || dutch,
    translation: example.translation || translation,
    ...(picture !== undefined && { picture }),
  })),
  words: { ...words, steps: [t('review.paper.ask'), t('review.paper.who')] },
})

const formOrder = ({ rows, target }: SheetToMake, words: Words, t: Translate): PrintOrder => ({
  kind: 'check-form',
  concepts: [],
  languages: [target.code],
  rows,
  words: {
    ...words,
    steps: [t('review.paper.ask'), t('review.form.how')],
    sentence: t('review.form.sentence'),
    translation: t('review.form.translation'),
    by: t('review.form.by'),
    native: t('review.form.native'),
    remarks: t('review.form.remarks'),
  },
})

/** The sheet as a PDF, made in a worker; undefined when that failed. */
export async function makeCheckSheet(
  kind: SheetKind,
  sheet: SheetToMake,
  t: Translate,
): Promise<Blob | undefined> {
  const language = languageOf(usePreferences.getState().language)
  if (!language) return undefined
  const { title } = sheet
  const words = { language, title, right: t('review.paper.right'), wrong: t('review.paper.wrong') }
  const order = kind === 'paper' ? paperOrder(sheet, words, t) : formOrder(sheet, words, t)
  const making = { onProgress: () => undefined, signal: new AbortController().signal }
  const outcome = await makePrint(order, title, making)
  const file = outcome.ok ? outcome.result.files[0] : undefined
  return file && new Blob([file.bytes], { type: 'application/pdf' })
}
