import { dutch, languageOf } from '../../../catalogue/languages'
import type { LanguageCode } from '../../../model/language'
import { compared, nearestSentence, ownSentence, ownText } from '../../../model/own-sentence'
import { useCorrections } from '../../corrections'
import { useLanguageName } from '../../language-name'
import { Button } from '../../widgets/button'
import { useWords } from '../../words'
import styles from './own-sentence.module.css'

interface MemoryNoteProps {
  readonly text: string
  readonly languages: readonly LanguageCode[]
  readonly onTake: (text: string) => void
}

/** What is remembered of a teacher's own sentence: in which languages it came back, or a sentence like it that did. */
export function MemoryNote({ text, languages, onTake }: MemoryNoteProps) {
  const t = useWords()
  const name = useLanguageName()
  const corrections = useCorrections((state) => state.corrections)
  const own = corrections.filter(({ phrase }) => ownText(phrase) !== undefined)
  if (text.trim() === '' || own.length === 0) return null

  const wanted = languages.filter((code) => code !== dutch)
  const namesOf = (codes: readonly LanguageCode[]) =>
    codes.flatMap((code) => languageOf(code) ?? []).map(name)
  const said = (code: LanguageCode) =>
    own.some(({ phrase, language }) => language === code && phrase === ownSentence(text))
  const known = namesOf(wanted.filter(said))
  if (known.length > 0) {
    const open = namesOf(wanted.filter((code) => !said(code)))
    return (
      <p className={styles.memory}>
        {t('write.memory.known', { languages: known.join(', ') })}
        {open.length > 0 && ` ${t('write.memory.open', { languages: open.join(', ') })}`}
      </p>
    )
  }
  const near = nearestSentence(
    text,
    own.flatMap(({ phrase }) => ownText(phrase) ?? []),
  )
  if (near === undefined) return null
  return (
    <p className={styles.memory}>
      {t('write.memory.near')}{' '}
      <q lang="nl">
        {compared(near, text).map(({ word, isNew }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the words of one sentence, which stay where they are
          <span key={index}>
            {index > 0 && ' '}
            {isNew ? <mark>{word}</mark> : word}
          </span>
        ))}
      </q>{' '}
      <Button look="quiet" onClick={() => onTake(near)}>
        {t('write.memory.take')}
      </Button>
    </p>
  )
}
