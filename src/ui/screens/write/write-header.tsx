import type { Letter } from '../../../model/letter'
import { deleteLetter } from '../../commands/delete'
import { duplicate } from '../../commands/duplicate'
import { help } from '../../commands/help'
import { print } from '../../commands/print'
import { redo } from '../../commands/redo'
import { undo } from '../../commands/undo'
import { type CommandHandle, useCommand } from '../../commands/use-command'
import { saveLetterFile } from '../../letter-files'
import { openOverlay } from '../../overlay'
import { hrefOf, navigate } from '../../route'
import { TopBar } from '../../shell/top-bar'
import { Button, IconButton, IconLink } from '../../widgets/button'
import { Menu, type MenuItem } from '../../widgets/menu'
import { useWords } from '../../words'
import { SaveSign } from './save-sign'
import styles from './write-header.module.css'

interface WriteHeaderProps {
  readonly letter: Letter
  readonly title: string
}

/** Where one is, whether it is saved, and what one can do with the whole letter. */
export function WriteHeader({ letter, title }: WriteHeaderProps) {
  const t = useWords()
  const undoing = useCommand(undo)
  const redoing = useCommand(redo)
  const printing = useCommand(print)
  const copying = itemOf(useCommand(duplicate))
  const deleting = itemOf(useCommand(deleteLetter))
  const helping = itemOf(useCommand(help))
  const { klas, leerkracht } = letter.values
  const sender = [klas && t('start.class', { class: String(klas) }), leerkracht].filter(Boolean).join(' · ')

  return (
    <TopBar>
      <IconLink icon="back" label={t('write.to-start')} href={hrefOf({ screen: 'start' })} />
      <div className={styles.about}>
        <div className={styles.letter}>
          <h1 className={styles.title}>{title}</h1>
          {sender !== '' && <p className={styles.sender}>{sender}</p>}
        </div>
        <SaveSign />
      </div>
      {[
        { icon: 'undo' as const, command: undoing },
        { icon: 'redo' as const, command: redoing },
      ].map(({ icon, command }) => (
        <IconButton
          key={icon}
          icon={icon}
          label={command.label}
          shortcut={command.shortcut}
          disabled={!command.enabled}
          onClick={command.run}
        />
      ))}
      <Menu
        icon="more"
        label={t('write.more')}
        items={[
          copying,
          { key: 'file', label: t('file.save'), onSelect: () => saveLetterFile(letter, title) },
          {
            key: 'review',
            label: t('review.title'),
            onSelect: () => navigate({ screen: 'review', letter: letter.id }),
          },
          deleting,
          helping,
          { key: 'settings', label: t('settings.title'), onSelect: () => openOverlay('settings') },
        ]}
      />
      <div className={styles.thumb}>
        <Button look="main" title={printing.shortcut} onClick={printing.run}>
          {t('write.print', { count: letter.languages.length + 1 })}
        </Button>
      </div>
    </TopBar>
  )
}

const itemOf = ({ label, shortcut, run }: CommandHandle): MenuItem => ({
  key: label,
  label,
  note: shortcut,
  onSelect: run,
})
