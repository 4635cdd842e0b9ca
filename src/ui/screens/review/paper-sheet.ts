import type { PrintOrder } from '../../../batch/prints'
import { languageOf } from '../../../catalogue/languages'
import type { CheckRow } from '../../../model/check-sheet'
import type { Language } from '../../../model/language'
import { usePreferences } from '../../preferences'
import type { Translate } from '../../words'
import { makePrint } from '../pictos/use-print'

/** The sheet as a PDF to print, made in a worker; undefined when that failed. */
export async function makeCheckSheet(
  rows: readonly CheckRow[],
  target: Language,
  title: string,
  t: Translate,
): Promise<Blob | undefined> {
  const language = languageOf(usePreferences.getState().language)
  if (!language) return undefined
  const order: PrintOrder = {
    kind: 'check',
    concepts: [],
    languages: [target.code],
    lines: rows.map(({ dutch, translation, example, picture }) => ({
      dutch: example.dutch || dutch,
      translation: example.translation || translation,
      ...(picture !== undefined && { picture }),
    })),
    words: {
      language,
      title,
      steps: [t('review.paper.ask'), t('review.paper.who')],
      right: t('review.paper.right'),
      wrong: t('review.paper.wrong'),
    },
  }
  const making = { onProgress: () => undefined, signal: new AbortController().signal }
  const outcome = await makePrint(order, title, making)
  const file = outcome.ok ? outcome.result.files[0] : undefined
  return file && new Blob([file.bytes], { type: 'application/pdf' })
}
