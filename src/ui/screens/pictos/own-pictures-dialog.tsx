import { useId, useState } from 'react'
import { createMatch } from '../../../catalogue/match-files'
import type { Concept } from '../../../model/concept'
import { type OwnPictures, ownPicture, withoutPicture } from '../../../model/own-picture'
import type { ConceptId, Drawing } from '../../../model/tile'
import { notify } from '../../notice'
import { useOwnPictures } from '../../own-pictures'
import { useTools } from '../../tools'
import { useConceptWords } from '../../use-concepts'
import { Button } from '../../widgets/button'
import { Dialog } from '../../widgets/dialog'
import { Picto } from '../../widgets/picto'
import { SelectField } from '../../widgets/select-field'
import { TextField } from '../../widgets/text-field'
import { useWords } from '../../words'
import styles from './own-pictures-dialog.module.css'
import { type ReadProblem, readPicture } from './read-picture'

interface OwnPicturesDialogProps {
  readonly open: boolean
  readonly concepts: readonly Concept[]
  readonly onClose: () => void
}

/** A file that was read, and the pictogram it will replace. */
interface Proposal {
  readonly file: string
  readonly drawing: Drawing
  readonly concept: ConceptId | undefined
}

interface Refused {
  readonly file: string
  readonly why: ReadProblem
}

/** Puts the school's own pictures in the place of ours, for every letter: files, a list to look at, who made them. */
export function OwnPicturesDialog({ open, concepts, onClose }: OwnPicturesDialogProps) {
  const t = useWords()
  const word = useConceptWords()
  const inputId = useId()
  const { school } = useTools().store
  const pictures = useOwnPictures((state) => state.pictures)
  const [proposals, setProposals] = useState<readonly Proposal[]>([])
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const [credit, setCredit] = useState('')

  const read = async (files: readonly File[]) => {
    const match = createMatch(concepts)
    for (const { name, result } of await Promise.all(
      files.map(async (file) => ({ name: file.name, result: await readPicture(file) })),
    )) {
      if (result.ok) {
        const proposal = { file: name, drawing: result.value, concept: match(name) }
        setProposals((before) => [...before, proposal])
      } else setRefused((before) => [...before, { file: name, why: result.why }])
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
  const take = async () => {
    const wanted = proposals.flatMap(({ concept, ...rest }) =>
      concept === undefined ? [] : [[concept, { ...rest, credit: credit.trim() }] as const],
    )
    const kept = await change(
      (before) => ({ ...before, ...Object.fromEntries(wanted) }),
      t('pictos.own.taken', { count: wanted.length }),
    )
    if (kept) close()
  }
  const close = () => {
    setProposals([])
    setRefused([])
    onClose()
  }
  const options = concepts.map(({ id }) => ({ value: id, label: word(id) }))
  const ready = proposals.filter(({ concept }) => concept !== undefined).length
  const own = concepts.flatMap(({ id }) => {
    const picture = ownPicture(pictures, id)
    return picture ? [{ id, picture }] : []
  })

  return (
    <Dialog open={open} title={t('pictos.own')} closeLabel={t('app.close')} onClose={close}>
      <p>{t('pictos.own.explain')}</p>
      <div className={styles.files}>
        <label htmlFor={inputId}>{t('pictos.own.files')}</label>
        <input
          id={inputId}
          type="file"
          multiple
          accept="image/png,image/jpeg"
          onChange={({ target }) => {
            void read([...(target.files ?? [])])
            target.value = ''
          }}
        />
      </div>
      {refused.length > 0 && (
        <ul role="status" className={styles.refused}>
          {refused.map(({ file, why }) => (
            <li key={file}>
              <bdi>{file}</bdi>: {t(`pictos.own.why.${why}`)}
            </li>
          ))}
        </ul>
      )}
      {proposals.length > 0 && (
        <>
          <h3>{t('pictos.own.review')}</h3>
          <ul className={styles.list}>
            {proposals.map((proposal, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name; the list only grows.
              <li key={index}>
                <span className={styles.picto}>
                  <Picto drawing={proposal.drawing} />
                </span>
                <SelectField
                  label={<bdi>{proposal.file}</bdi>}
                  placeholder={t('pictos.own.skip')}
                  none={t('pictos.own.skip')}
                  options={options}
                  value={proposal.concept}
                  onChange={(id) =>
                    setProposals(
                      proposals.map((other) =>
                        other === proposal ? { ...other, concept: id === '' ? undefined : id } : other,
                      ),
                    )
                  }
                />
              </li>
            ))}
          </ul>
          <TextField
            label={t('pictos.own.credit')}
            hint={t('pictos.own.credit.hint')}
            value={credit}
            onChange={setCredit}
          />
          <Button look="main" disabled={ready === 0 || credit.trim() === ''} onClick={() => void take()}>
            {t('pictos.own.take', { count: ready })}
          </Button>
        </>
      )}
      {own.length > 0 && (
        <>
          <h3>{t('pictos.own.now')}</h3>
          <ul className={styles.list}>
            {own.map(({ id, picture }) => (
              <li key={id}>
                <span className={styles.picto}>
                  <Picto drawing={picture.drawing} />
                </span>
                <span className={styles.about}>
                  <strong>{word(id)}</strong>
                  <span>{picture.credit}</span>
                </span>
                <Button
                  onClick={() =>
                    void change((before) => withoutPicture(before, id), t('pictos.own.back.done'))
                  }
                >
                  {t('pictos.own.back')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}
