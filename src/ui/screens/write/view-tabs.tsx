import { ChoiceChips } from '../../widgets/choice-chips'
import { useWords } from '../../words'
import styles from './view-tabs.module.css'

const views = ['form', 'preview'] as const
export type View = (typeof views)[number]

interface ViewTabsProps {
  readonly value: View
  readonly onChange: (view: View) => void
}

/** On a narrow screen: the form or the page. A wide screen shows both, and hides this. */
export function ViewTabs({ value, onChange }: ViewTabsProps) {
  const t = useWords()
  return (
    <ChoiceChips
      className={styles.tabs}
      legend={t('write.tabs')}
      hideLegend
      options={views.map((view) => ({ value: view, label: t(`write.${view}`) }))}
      value={value}
      onChange={onChange}
    />
  )
}
