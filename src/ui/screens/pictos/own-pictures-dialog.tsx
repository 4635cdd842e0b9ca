import { useRef, useState } from 'react'
import { createMatch } from '../../../catalogue/match-files'
import type { Concept } from '../../../model/concept'
import { lastCredit, type OwnPictures, withoutPicture } from '../../../model/own-picture'
import { notify } from '../../notice'
import { useOwnPictures } from '../../own-pictures'
import { useTools } from '../../tools'
import { Button } from '../../widgets/button'
import { Dialog } from '../../widgets/dialog'
import { TextField } from '../../widgets/text-field'
import { useWords } from '../../words'
import { OwnPictureList } from './own-picture-list'
import { OwnPictureReview } from './own-picture-review'
import styles from './own-pictures-dialog.module.css'
import { type Proposal, propose, withProposals } from './proposals'
import { type ReadProblem, readPicture } from './read-picture'

interface OwnPicturesDialogProps {
  readonly open: boolean
  readonly concepts: readonly Concept[]
  readonly onClose: () => void
}

interface Refused {
  readonly file: string
  readonly why: ReadProblem
}

/** Puts the school's own pictures in the place of ours, for every letter: files, a list to look at, who made them. */
export function OwnPicturesDialog({ open, concepts, onClose }: OwnPicturesDialogProps) {
  const t = useWords()
  const input = useRef<HTMLInputElement>(null)
  const { school } = useTools().store
  const pictures = useOwnPictures((state) => state.pictures)
  const [proposals, setProposals] = useState<readonly Proposal[]>([])
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const [reading, setReading] = useState(0)
  const [typed, setTyped] = useState<string>()
  // Asked once: the next files are mostly by the same maker.
  const credit = typed ?? lastCredit(pictures)

  const read = async (files: readonly File[]) => {
    const match = createMatch(concepts)
    setReading((count) => count + files.length)
    // One after the other: a photograph takes much memory while it is read.
    for (const file of files) {
      const result = await readPicture(file)
      setReading((count) => count - 1)
      if (result.ok) {
        const proposal = { file: file.name, pixels: result.value, concept: match(file.name) }
        setProposals((before) => propose(before, proposal))
      } else setRefused((before) => [...before, { file: file.name, why: result.why }])
    }
  }
  const change = async (update: (pictures: OwnPictures) => OwnPictures, done: string) => {
    const stored = await school.change((present) => ({
      ...present,
      pictures: update(present.pictures ?? {}),
    }))
    notify({ text: stored.ok ? done : t('pictos.own.failed') })
    return stored.ok
  }
  const close = () => {
    setProposals([])
    setRefused([])
    setTyped(undefined)
    onClose()
  }
  const ready = proposals.filter(({ concept }) => concept !== undefined).length
  const take = async () => {
    const done = t('pictos.own.taken', { count: ready })
    if (await change((before) => withProposals(before, proposals, credit), done)) close()
  }

  return (
    <Dialog open={open} title={t('pictos.own')} closeLabel={t('app.close')} onClose={close}>
      <p>{t('pictos.own.explain')}</p>
      <div className={styles.files}>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={t('pictos.own.files')}
          accept="image/png,image/jpeg,image/svg+xml"
          onChange={({ target }) => {
            void read([...(target.files ?? [])])
            target.value = '' // the same file may be chosen again
          }}
        />
        <Button onClick={() => input.current?.click()}>{t('pictos.own.files')}</Button>
        <p className={styles.hint}>{t('pictos.own.files.hint')}</p>
      </div>
      <p role="status" className={styles.reading}>
        {reading > 0 && t('pictos.own.reading', { count: reading })}
      </p>
      {refused.length > 0 && (
        <ul role="status" className={styles.refused}>
          {refused.map(({ file, why }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name; the list only grows.
            <li key={index}>
              <bdi>{file}</bdi>: {t(`pictos.own.why.${why}`)}
            </li>
          ))}
        </ul>
      )}
      {proposals.length > 0 && (
        <>
          <OwnPictureReview proposals={proposals} concepts={concepts} onChange={setProposals} />
          <TextField
            label={t('pictos.own.credit')}
            hint={t('pictos.own.credit.hint')}
            value={credit}
            onChange={setTyped}
          />
          <Button
            look="main"
            disabled={ready === 0 || reading > 0 || credit.trim() === ''}
            onClick={() => void take()}
          >
            {t('pictos.own.take', { count: ready })}
          </Button>
        </>
      )}
      <OwnPictureList
        pictures={pictures}
        concepts={concepts}
        onTakeBack={(id) => void change((before) => withoutPicture(before, id), t('pictos.own.back.done'))}
      />
    </Dialog>
  )
}
