import { useMemo, useState } from 'react'
import { correctionKey } from '../../../model/correction'
import type { TemplateOf } from '../../../model/exchange'
import { exchangeChange, planExchange } from '../../../model/exchange-plan'
import type { Letter } from '../../../model/letter'
import type { School } from '../../../model/school'
import type { Workspace } from '../../../model/workspace'
import { rememberedFor } from '../../remember'
import { useTools } from '../../tools'
import { useAllTemplates } from '../../use-all-templates'
import { Button } from '../../widgets/button'
import { Picto } from '../../widgets/picto'
import { Tick } from '../../widgets/tick'
import { useWords } from '../../words'
import type { Opened } from './backup-worker'
import { BesideItem } from './beside-item'
import { DisagreementItem } from './disagreement-item'
import styles from './keep-screen.module.css'
import { changeByFile } from './undo-restore'
import { useTitle } from './use-title'

interface ExchangePreviewProps {
  readonly opened: Opened
  readonly workspace: Workspace
  readonly onClose: () => void
}

/** A letter of a colleague with our school at its head. */
const adoptedBy =
  (school: School, templateOf: TemplateOf) =>
  (letter: Letter): Letter => {
    const template = templateOf(letter.template)
    return template ? { ...letter, values: { ...rememberedFor(template, school), ...letter.values } } : letter
  }

const without = <T,>(set: ReadonlySet<T>, item: T): ReadonlySet<T> =>
  new Set(set.has(item) ? [...set].filter((other) => other !== item) : [...set, item])

/** What a colleague gave: what is new, and side by side what is not alike. Nothing here is replaced without a tick. */
export function ExchangePreview({ opened, workspace, onClose }: ExchangePreviewProps) {
  const t = useWords()
  const tools = useTools()
  const title = useTitle()
  const templates = useAllTemplates()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set())
  const templateOf: TemplateOf = useMemo(() => (id) => templates?.get(id), [templates])
  const plan = useMemo(
    () => planExchange(workspace, opened.carried, templateOf),
    [workspace, opened, templateOf],
  )
  const { letters, packs, corrections, pictures } = plan
  const coming =
    letters.fresh.length +
    letters.beside.length +
    packs.fresh.length +
    packs.beside.length +
    corrections.fresh.length +
    pictures.fresh.length +
    pictures.other.length

  const take = async () => {
    const done = await changeByFile(
      tools,
      (present) => {
        const now = planExchange(present, opened.carried, templateOf)
        const decision = { without: left, theirs }
        return tools.store.apply(
          exchangeChange(present, opened.carried, now, decision, adoptedBy(present.school, templateOf)),
        )
      },
      t('keep.exchange.done'),
    )
    if (done) onClose()
  }
  const lists = [
    ...letters.fresh.map((letter) => ({ id: letter.id, text: title(letter) })),
    ...packs.fresh.map(({ id, name }) => ({ id, text: t('keep.share.pack', { name }) })),
  ]
  if (!templates) return <p role="status">{t('app.loading')}</p>
  return (
    <>
      {coming === 0 && <p>{t('keep.exchange.nothing')}</p>}
      {lists.length > 0 && (
        <section>
          <h3>{t('keep.exchange.fresh')}</h3>
          <ul className={styles.items}>
            {lists.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {letters.beside.length + packs.beside.length > 0 && (
        <section>
          <h3>{t('keep.exchange.beside')}</h3>
          <p className={styles.quiet}>{t('keep.exchange.beside.explain')}</p>
          <ul className={styles.both}>
            {letters.beside.map((both) => (
              <BesideItem key={both.theirs.id} both={both} />
            ))}
            {packs.beside.map(({ theirs: { id, name } }) => (
              <li key={id}>{t('keep.share.pack', { name })}</li>
            ))}
          </ul>
        </section>
      )}
      {corrections.fresh.length > 0 && (
        <p>{t('keep.exchange.corrections', { count: corrections.fresh.length })}</p>
      )}
      {corrections.disagreements.length > 0 && (
        <section>
          <h3>{t('keep.exchange.disagreements')}</h3>
          <p className={styles.quiet}>{t('keep.exchange.disagreements.explain')}</p>
          <ul className={styles.both}>
            {corrections.disagreements.map((both) => {
              const key = correctionKey(both.theirs)
              return (
                <DisagreementItem
                  key={key}
                  disagreement={both}
                  taken={!left.has(key)}
                  onTurn={() => setLeft(without(left, key))}
                />
              )
            })}
          </ul>
        </section>
      )}
      {pictures.fresh.length > 0 && <p>{t('keep.exchange.pictures', { count: pictures.fresh.length })}</p>}
      {pictures.other.length > 0 && (
        <section>
          <h3>{t('keep.exchange.pictures.other')}</h3>
          <ul className={styles.both}>
            {pictures.other.map((id) => (
              <li key={id}>
                <div className={styles.pictures}>
                  <Picto drawing={workspace.school.pictures?.[id]?.pixels} />
                  <Picto drawing={opened.carried.pictures?.[id]?.pixels} />
                </div>
                <Tick
                  label={t('keep.exchange.pictures.take', { picture: id })}
                  checked={theirs.has(id)}
                  onChange={() => setTheirs(without(theirs, id))}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={styles.buttons}>
        <Button look="main" disabled={coming === 0} onClick={() => void take()}>
          {t('keep.exchange.do')}
        </Button>
        <Button onClick={onClose}>{t('keep.restore.not')}</Button>
      </div>
    </>
  )
}
