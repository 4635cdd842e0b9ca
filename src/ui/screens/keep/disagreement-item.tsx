import { languageOf } from '../../../catalogue/languages'
import type { Disagreement } from '../../../model/exchange-plan'
import { sentenceOf } from '../../../model/reviewed-words'
import { useLanguageName } from '../../language-name'
import { useDutchBank } from '../../use-dutch-bank'
import { Tick } from '../../widgets/tick'
import { useWords } from '../../words'
import { dutchText, SentenceText } from '../review/sentence-text'
import styles from './keep-screen.module.css'

interface DisagreementItemProps {
  readonly disagreement: Disagreement
  readonly taken: boolean
  readonly onTurn: () => void
}

/** Two translations of one sentence, each with who found it right. */
export function DisagreementItem({ disagreement: { ours, theirs }, taken, onTurn }: DisagreementItemProps) {
  const t = useWords()
  const name = useLanguageName()
  const language = languageOf(theirs.language)
  const bank = useDutchBank()
  const dutchSentence = bank && sentenceOf(bank, theirs.phrase)
  return (
    <li>
      {dutchSentence !== undefined && <SentenceText text={dutchSentence} language={dutchText} />}
      <dl className={styles.sides}>
        <div>
          <dt>{t('keep.side.ours', { by: ours.by })}</dt>
          <dd lang={ours.language} dir={language?.direction}>
            {ours.new}
          </dd>
        </div>
        <div>
          <dt>{t('keep.side.theirs', { by: theirs.by })}</dt>
          <dd lang={theirs.language} dir={language?.direction}>
            {theirs.new}
          </dd>
        </div>
      </dl>
      <Tick
        label={t('keep.side.take', { by: theirs.by, language: language ? name(language) : theirs.language })}
        checked={taken}
        onChange={onTurn}
      />
    </li>
  )
}
