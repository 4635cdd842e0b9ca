import { useMemo, useState } from 'react'
import type { CheckRow, ReturnedSheet } from '../../../model/check-sheet'
import type { Language } from '../../../model/language'
import { correctionsFrom, type Proposal, proposalsOf, sheetDoubt } from '../../../model/returned-sheet'
import { keepCorrections, useCorrections } from '../../corrections'
import { useLanguageName } from '../../language-name'
import { notify } from '../../notice'
import { useTools } from '../../tools'
import { Button } from '../../widgets/button'
import { Dialog } from '../../widgets/dialog'
import { Messages } from '../../widgets/field'
import { TextField } from '../../widgets/text-field'
import { useWords } from '../../words'
import { ProposalItem } from './proposal-item'
import styles from './review-screen.module.css'
import { useProblemWords } from './use-problem-words'

interface ReturnedDialogProps {
  readonly sheet: ReturnedSheet
  readonly rows: readonly CheckRow[]
  readonly language: Language
  readonly by: string
  readonly onBy: (by: string) => void
  readonly onClose: () => void
}

type Open = Exclude<Proposal, { readonly kind: 'refused' }>

/** Everything that a file asks for, old beside new. Nothing of it happens without a yes, and a yes can be taken back. */
export function ReturnedDialog({ sheet, rows, language, by, onBy, onClose }: ReturnedDialogProps) {
  const t = useWords()
  const { store } = useTools()
  const name = useLanguageName()
  const problemWords = useProblemWords()
  const all = useCorrections((state) => state.corrections)
  const doubt = useMemo(() => sheetDoubt(sheet, rows, language), [sheet, rows, language])
  const proposals = useMemo(
    () =>
      proposalsOf(
        sheet,
        rows,
        all.filter((one) => one.language === language.code),
        by,
      ),
    [sheet, rows, all, language, by],
  )
  const open = proposals.filter((proposal): proposal is Open => proposal.kind !== 'refused')
  const refused = proposals.flatMap((proposal) => (proposal.kind === 'refused' ? [proposal] : []))
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  // What nobody contradicts is chosen; a conflict, or a file that looks wrong, waits for a choice.
  const isChosen = ({ row, against }: Open) =>
    (doubt === undefined && against.length === 0) !== turned.has(row.id)
  const chosen = open.filter(isChosen)

  const turn = (id: string) => {
    const next = new Set(turned)
    if (!next.delete(id)) next.add(id)
    setTurned(next)
  }
  const take = async () => {
    const given = { language: language.code, by: by.trim(), on: new Date().toISOString(), how: sheet.how }
    const put = correctionsFrom(chosen, given)
    const undo = await keepCorrections(store, { put, remove: [] })
    if (!undo) return
    notify({
      text: t('review.taken', { count: put.length }),
      action: { label: t('app.undo'), run: () => void undo() },
    })
    onClose()
  }
  return (
    <Dialog
      open
      title={t('review.returned', { language: name(language) })}
      closeLabel={t('app.close')}
      onClose={onClose}
    >
      {doubt && <Messages messages={[t(`review.doubt.${doubt}`, { language: name(language) })]} />}
      {sheet.native && <p className={styles.quiet}>{t('review.returned.native')}</p>}
      {sheet.remarks !== undefined && (
        <blockquote className={styles.remarks}>
          <span className={styles.tag}>{t('review.returned.remarks')}</span>
          <bdi>{sheet.remarks}</bdi>
        </blockquote>
      )}
      {open.length === 0 && <p>{t('review.returned.none')}</p>}
      {open.length > 0 && (
        <>
          <TextField label={t('review.by')} hint={t('review.by.hint')} value={by} onChange={onBy} />
          <ul className={styles.proposals}>
            {open.map((proposal) => (
              <ProposalItem
                key={proposal.row.id}
                proposal={proposal}
                language={language}
                chosen={isChosen(proposal)}
                onTurn={() => turn(proposal.row.id)}
              />
            ))}
          </ul>
        </>
      )}
      {refused.length > 0 && (
        <details className={styles.refused} open={open.length === 0}>
          <summary>{t('review.refused', { count: refused.length })}</summary>
          <ul>
            {refused.map(({ row, why }) => (
              <li key={row.id}>
                <bdi>{row.dutch || row.id}</bdi>
                <bdi lang={language.code}>{row.translation}</bdi>
                <strong>{problemWords(why)}</strong>
              </li>
            ))}
          </ul>
        </details>
      )}
      {open.length > 0 && (
        <div className={styles.answers}>
          <Button look="main" disabled={chosen.length === 0 || by.trim() === ''} onClick={() => void take()}>
            {t('review.take', { count: chosen.length })}
          </Button>
          <Button onClick={onClose}>{t('review.take.nothing')}</Button>
        </div>
      )}
    </Dialog>
  )
}
