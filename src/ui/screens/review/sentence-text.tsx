import type { Language } from '../../../model/language'
import styles from './review-screen.module.css'

interface SentenceTextProps {
  /** With slots, as `{{datum}}`. */
  readonly text: string
  readonly language: Pick<Language, 'code' | 'direction'>
  readonly className?: string | undefined
}

/** A sentence with its slots as grey chips, in the direction of its own language. */
export function SentenceText({ text, language, className }: SentenceTextProps) {
  return (
    <span lang={language.code} dir={language.direction} className={className}>
      {text.split(/(\{\{\w+\}\})/).map((part, index) =>
        /^\{\{\w+\}\}$/.test(part) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence are its order.
          <span key={index} className={styles.slot} lang="nl" dir="ltr">
            {part.slice(2, -2)}
          </span>
        ) : (
          part
        ),
      )}
    </span>
  )
}

export const dutchText = { code: 'nl', direction: 'ltr' } as const
