import type { PackBook } from '../../../batch/pack'
import { dutch } from '../../../catalogue/languages'
import { loadReviewedWords } from '../../../catalogue/reviewed'
import { loadTemplate } from '../../../catalogue/templates'
import { loadWords } from '../../../catalogue/words'
import { compose } from '../../../compose/compose'
import { goesOut } from '../../../compose/goes-out'
import { reasonFor, recordsOf } from '../../../model/account'
import type { PrintRecord } from '../../../model/print-record'
import type { Store } from '../../../store/store'
import { presentCorrections } from '../../corrections'
import { said } from '../../letter-actions'
import { presentPolicy } from '../../policy'
import { today } from '../../today'

/** What the account says of one pack: its letters, as far as they went out translated. */
async function recordsIn({ order, copies }: PackBook): Promise<readonly PrintRecord[]> {
  if (order.language === dutch) return []
  const now = { on: today(), at: new Date().toISOString() }
  const { rough } = presentPolicy()
  const banks = {
    dutch: await loadWords(dutch),
    ...(await loadReviewedWords(order.language, presentCorrections())),
    rough,
  }
  const records = order.parts.map(async (part) => {
    const template = part.kind === 'letter' ? await loadTemplate(part.letter.template) : undefined
    if (part.kind !== 'letter' || !template) return []
    if (!goesOut(compose(template, part.letter, banks), rough)) return []
    const families = new Map([[order.language, copies]])
    return recordsOf({ ...now, letter: part.letter, families, reason: reasonFor(template.theme) })
  })
  return (await Promise.all(records)).flat()
}

/** Notes in the account that the letters of packs were translated, where the school keeps one. Never for whom. */
export async function notePacks(store: Store, books: readonly PackBook[]): Promise<void> {
  if (presentPolicy().account === 'explain') return
  const records = (await Promise.all(books.map(recordsIn))).flat()
  if (records.length > 0) said(await store.printed.change({ put: records }))
}
