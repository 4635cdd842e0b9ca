import { templates } from '../../../catalogue/templates'
import { checkLetter } from '../../../model/check-letter'
import type { Letter } from '../../../model/letter'
import type { Template } from '../../../model/template'
import { deleteLetter, duplicateLetter, markSent } from '../../letter-actions'
import { saveLetterFile } from '../../letter-files'
import { letterTitle, topicOf } from '../../letter-title'
import { usePreferences } from '../../preferences'
import { hrefOf } from '../../route'
import { useTeacherWords } from '../../teacher-words'
import { today } from '../../today'
import { useTools } from '../../tools'
import { useDrawings } from '../../use-drawings'
import { Menu } from '../../widgets/menu'
import { Picto } from '../../widgets/picto'
import { type Translate, useWords } from '../../words'
import styles from './continue-letter.module.css'

interface ContinueLetterProps {
  readonly letter: Letter
  /** Undefined while it loads, or when this kind of letter does not exist any more. */
  readonly template: Template | undefined
}

/** One letter to go on with: what it is, how far it is, and what else one can do with it. */
export function ContinueLetter({ letter, template }: ContinueLetterProps) {
  const t = useWords()
  const words = useTeacherWords()
  const tools = useTools()
  const drawing = useDrawings()
  const language = usePreferences((preferences) => preferences.language)

  const picture = templates.find(({ id }) => id === letter.template)?.picture
  const topic = topicOf(template, letter)
  const title = letter.sample
    ? letterTitle(t('start.sample'), topic ?? words.name(letter.template))
    : letterTitle(words.name(letter.template), topic)

  return (
    <li className={styles.letter}>
      <a href={hrefOf({ screen: 'write', letter: letter.id })} className={styles.link}>
        <span className={styles.picto}>
          <Picto drawing={picture === undefined ? undefined : drawing({ kind: 'concept', id: picture })} />
        </span>
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          <span className={styles.note}>
            {letter.sample ? t('start.sample.note') : noteOf(letter, template, language, t)}
          </span>
        </span>
      </a>
      <Menu
        icon="more"
        look="quiet"
        label={t('start.actions', { title })}
        items={[
          {
            key: 'duplicate',
            label: t('command.duplicate'),
            onSelect: () => void duplicateLetter(tools, letter.id),
          },
          {
            key: 'sent',
            label: t(letter.sent ? 'start.unsend' : 'start.send'),
            onSelect: () => void markSent(tools, letter.id, letter.sent === undefined),
          },
          { key: 'file', label: t('file.save'), onSelect: () => saveLetterFile(letter, title) },
          { key: 'delete', label: t('command.delete'), onSelect: () => void deleteLetter(tools, letter.id) },
        ]}
      />
    </li>
  )
}

/** `klas 1B · bezig · vandaag` */
function noteOf(letter: Letter, template: Template | undefined, language: string, t: Translate): string {
  const classValue = letter.values['klas']
  const empty = template && checkLetter(template, letter, today()).some(({ kind }) => kind === 'empty')
  return [
    typeof classValue === 'string' && classValue !== '' && t('start.class', { class: classValue }),
    letter.sent
      ? t('start.state.sent')
      : empty !== undefined && t(empty ? 'start.state.busy' : 'start.state.complete'),
    whenOf(letter.changed, language, t),
  ]
    .filter(Boolean)
    .join(' · ')
}

function whenOf(changed: string, language: string, t: Translate): string {
  const moment = new Date(changed)
  const day = today(moment)
  if (day === today()) return t('start.today')
  const yesterday = new Date()
  yesterday.setDate(yesterday.getDate() - 1)
  if (day === today(yesterday)) return t('start.yesterday')
  return new Intl.DateTimeFormat(`${language}-BE`, { day: 'numeric', month: 'long' }).format(moment)
}
