import { useMemo, useState } from 'react'
import { type ExchangeChoice, exchangeOf } from '../../../model/exchange'
import { namedChildren } from '../../../model/named-children'
import type { Workspace } from '../../../model/workspace'
import { notify } from '../../notice'
import { saveFile } from '../../save-file'
import { today } from '../../today'
import { useAllTemplates } from '../../use-all-templates'
import { Button } from '../../widgets/button'
import card from '../../widgets/card.module.css'
import { Tick } from '../../widgets/tick'
import { useWords } from '../../words'
import { makeBackupFile } from './backup-files'
import styles from './keep-screen.module.css'
import { useTitle } from './use-title'

const nothing: ExchangeChoice = { letters: [], packs: [], corrections: false, pictures: false }

const toggled = (ids: readonly string[], id: string) =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]

/** A file for a colleague or another school: what goes in is chosen, names never do. */
export function ExchangeCard({ workspace }: { readonly workspace: Workspace }) {
  const t = useWords()
  const title = useTitle()
  const templates = useAllTemplates()
  const [choice, setChoice] = useState(nothing)
  const [making, setMaking] = useState(false)
  const named = useMemo(() => namedChildren(workspace), [workspace])
  const own = workspace.letters.filter(({ sample }) => !sample)
  const letters = own.filter((letter) => !named.inLetter(letter))
  const packs = workspace.packs.filter((pack) => !named.inPack(pack))
  const kept = own.length - letters.length + workspace.packs.length - packs.length
  const pictures = Object.keys(workspace.school.pictures ?? {}).length
  const checked = workspace.corrections.length
  const isEmpty = choice.letters.length + choice.packs.length === 0 && !choice.corrections && !choice.pictures

  const make = async () => {
    setMaking(true)
    const carried = exchangeOf(workspace, choice, (id) => templates?.get(id))
    const made = new Date().toISOString()
    const file = await makeBackupFile(carried, { purpose: 'exchange', made })
    setMaking(false)
    if (!file.ok) return notify({ text: t('keep.backup.failed') })
    saveFile(new Blob([file.value], { type: 'application/zip' }), `pictobrief-delen-${today()}.pictobrief`)
  }
  return (
    <section className={card.card} aria-labelledby="keep-share">
      <h2 id="keep-share">{t('keep.share')}</h2>
      <p className={styles.quiet}>{t('keep.share.explain')}</p>
      {letters.length + packs.length + kept + checked + pictures === 0 && <p>{t('keep.share.none')}</p>}
      {letters.length > 0 && (
        <details className={styles.list}>
          <summary>{t('keep.share.letters', { chosen: choice.letters.length, all: letters.length })}</summary>
          <ul>
            {letters.map((letter) => (
              <li key={letter.id}>
                <Tick
                  label={title(letter)}
                  checked={choice.letters.includes(letter.id)}
                  onChange={() => setChoice({ ...choice, letters: toggled(choice.letters, letter.id) })}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
      {kept > 0 && <p className={styles.quiet}>{t('keep.share.named', { count: kept })}</p>}
      {packs.map(({ id, name }) => (
        <Tick
          key={id}
          label={t('keep.share.pack', { name })}
          checked={choice.packs.includes(id)}
          onChange={() => setChoice({ ...choice, packs: toggled(choice.packs, id) })}
        />
      ))}
      {checked > 0 && (
        <Tick
          label={t('keep.share.corrections', { count: checked })}
          checked={choice.corrections}
          onChange={(corrections) => setChoice({ ...choice, corrections })}
        />
      )}
      {pictures > 0 && (
        <Tick
          label={t('keep.share.pictures', { count: pictures })}
          checked={choice.pictures}
          onChange={(wanted) => setChoice({ ...choice, pictures: wanted })}
        />
      )}
      <Button disabled={isEmpty || making || !templates} className={styles.start} onClick={() => void make()}>
        {t(making ? 'keep.making' : 'keep.share.do')}
      </Button>
    </section>
  )
}
