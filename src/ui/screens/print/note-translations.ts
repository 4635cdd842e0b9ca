import { recordsOf } from '../../../model/account'
import type { LanguageCode } from '../../../model/language'
import type { Letter } from '../../../model/letter'
import type { TranslationReason } from '../../../model/print-record'
import type { Store } from '../../../store/store'
import { said } from '../../letter-actions'
import { presentPolicy } from '../../policy'
import { today } from '../../today'

/** Notes in the account that translations were made, where the school keeps one. Never for whom. */
export async function noteTranslations(
  store: Store,
  letter: Letter,
  /** For how many families each translation went out. */
  families: ReadonlyMap<LanguageCode, number>,
  reason: TranslationReason,
): Promise<void> {
  if (presentPolicy().account === 'explain' || families.size === 0) return
  const now = { on: today(), at: new Date().toISOString() }
  said(await store.printed.change({ put: recordsOf({ ...now, letter, families, reason }) }))
}
