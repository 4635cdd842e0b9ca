import { type Policy, type RoughPolicy, roughPolicies } from '../../../model/policy'
import { said } from '../../letter-actions'
import { usePolicy } from '../../policy'
import { useTools } from '../../tools'
import { ChoiceChips } from '../../widgets/choice-chips'
import { TickField } from '../../widgets/tick-field'
import { useWords } from '../../words'
import styles from './account-screen.module.css'

/** What the school decides about translations: kept at once, for every letter. */
export function PolicyFields() {
  const t = useWords()
  const { store } = useTools()
  const policy = usePolicy((state) => state.policy)
  const decide = async (change: Partial<Policy>) => {
    const decided = { ...policy, ...change }
    usePolicy.setState({ policy: decided }) // the choice is seen at once, and taken back when it cannot be kept
    const kept = await store.school.change((school) => ({ ...school, policy: decided }))
    if (!said(kept)) usePolicy.setState({ policy })
  }
  return (
    <>
      <ChoiceChips<RoughPolicy>
        legend={t('account.rough')}
        options={roughPolicies.map((value) => ({ value, label: t(`account.rough.${value}`) }))}
        value={policy.rough}
        onChange={(rough) => void decide({ rough })}
      />
      <p className={styles.quiet}>{t(`account.rough.${policy.rough}.note`)}</p>
      <TickField
        label={t('account.keep')}
        note={t('account.keep.note')}
        value={policy.account === 'keep'}
        onChange={(keeps) => void decide({ account: keeps ? 'keep' : 'explain' })}
      />
    </>
  )
}
