import { recordsOf } from '../../../model/account'
import type { LanguageCode } from '../../../model/language'
import type { Letter } from '../../../model/letter'
import type { Store } from '../../../store/store'
import { said } from '../../letter-actions'
import { presentPolicy } from '../../policy'
import { today } from '../../today'
import { type PrintPlan, translatedFor } from './print-plan'

/** Notes in the account that translations were made, where the school keeps one. Never for whom. */
export async function noteTranslations(
  store: Store,
  letter: Letter,
  plan: PrintPlan,
  /** The languages in which a translation went out. */
  translated: readonly LanguageCode[],
): Promise<void> {
  if (presentPolicy().account === 'explain') return
  const families = translatedFor(plan, translated)
  if (families.size === 0) return
  const now = { on: today(), at: new Date().toISOString() }
  said(await store.printed.change({ put: recordsOf({ ...now, letter, families, reason: plan.reason }) }))
}
