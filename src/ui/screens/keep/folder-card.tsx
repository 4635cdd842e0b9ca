import type { Workspace } from '../../../model/workspace'
import { usePreferences } from '../../preferences'
import { hrefOf } from '../../route'
import { settle, shareFolder, syncNow, unshareFolder } from '../../shared-folder/keep-in-step'
import { canShareFolder } from '../../shared-folder/picker'
import { useFolder } from '../../shared-folder/state'
import { useTools } from '../../tools'
import { Button, ButtonLink } from '../../widgets/button'
import card from '../../widgets/card.module.css'
import { useWords } from '../../words'
import { FactClashItem } from './fact-clash-item'
import styles from './keep-screen.module.css'
import { useTitleOf } from './use-title'

/** A folder of the school's own cloud drive, that carries the same letters to all colleagues. */
export function FolderCard({ workspace }: { readonly workspace: Workspace }) {
  const t = useWords()
  const tools = useTools()
  const language = usePreferences((preferences) => preferences.language)
  const { state, name, at, clashes, copies, unreadable } = useFolder()
  const time = new Intl.DateTimeFormat(`${language}-BE`, { timeStyle: 'short' })

  return (
    <section className={card.card} aria-labelledby="keep-folder">
      <h2 id="keep-folder">{t('keep.folder')}</h2>
      <p className={styles.quiet}>{t('keep.folder.explain')}</p>
      {!canShareFolder() && <p>{t('keep.folder.elsewhere')}</p>}
      {canShareFolder() && state === 'off' && (
        <Button className={styles.start} onClick={() => void shareFolder(tools)}>
          {t('keep.folder.choose')}
        </Button>
      )}
      {state !== 'off' && (
        <>
          <p role="status">
            {t(`keep.folder.${state}`, { name, time: at === undefined ? '' : time.format(new Date(at)) })}
          </p>
          {unreadable.length > 0 && (
            <details className={styles.list}>
              <summary>{t('keep.folder.unreadable', { count: unreadable.length })}</summary>
              <ul className={styles.items}>
                {unreadable.map((file) => (
                  <li key={file}>{file}</li>
                ))}
              </ul>
            </details>
          )}
          {copies.length > 0 && (
            <section>
              <h3>{t('keep.folder.copies')}</h3>
              <ul className={styles.both}>
                {copies.map(({ id, copy }) => (
                  <li key={copy}>
                    <dl className={styles.sides}>
                      <Side side="there" id={id} workspace={workspace} />
                      <Side side="here" id={copy} workspace={workspace} />
                    </dl>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {clashes.length > 0 && (
            <section>
              <h3>{t('keep.folder.clashes')}</h3>
              <ul className={styles.both}>
                {clashes.map((clash) => (
                  <FactClashItem
                    key={clash.key}
                    clash={clash}
                    onSettle={(side) => void settle(tools, clash, side)}
                  />
                ))}
              </ul>
            </section>
          )}
          <div className={styles.buttons}>
            <Button disabled={state === 'busy'} onClick={() => void syncNow(tools, { ask: true })}>
              {t(state === 'asleep' ? 'keep.folder.allow' : 'keep.folder.now')}
            </Button>
            <Button look="quiet" onClick={() => void unshareFolder(tools)}>
              {t('keep.folder.stop')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

interface SideProps {
  readonly side: 'here' | 'there'
  readonly id: string
  readonly workspace: Workspace
}

/** One of two letters that came of one. */
function Side({ side, id, workspace }: SideProps) {
  const t = useWords()
  const titleOf = useTitleOf()
  const isLetter = workspace.letters.some((letter) => letter.id === id)
  const title = titleOf(id, workspace)
  return (
    <div>
      <dt>{t(`keep.folder.side.${side}`)}</dt>
      <dd>
        {isLetter ? (
          <ButtonLink href={hrefOf({ screen: 'write', letter: id })}>{title}</ButtonLink>
        ) : (
          (title ?? t('keep.folder.gone'))
        )}
      </dd>
    </div>
  )
}
