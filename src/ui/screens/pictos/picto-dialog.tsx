import { fileName } from '../../../files/file-name'
import type { Concept } from '../../../model/concept'
import type { WordBank } from '../../../model/word-bank'
import { notify } from '../../notice'
import { saveFile } from '../../save-file'
import { useDrawings } from '../../use-drawings'
import { remember } from '../../use-recent'
import { Button } from '../../widgets/button'
import { Dialog } from '../../widgets/dialog'
import { Picto } from '../../widgets/picto'
import { useWords } from '../../words'
import styles from './picto-dialog.module.css'
import { copyTile, pngFile, svgFile } from './tile-file'

interface PictoDialogProps {
  /** Undefined while it is closed. */
  readonly concept: Concept | undefined
  readonly banks: readonly WordBank[]
  readonly onClose: () => void
}

/** One pictogram: what it is called, what else one can type, and ways to use it in another program. */
export function PictoDialog({ concept, banks, onClose }: PictoDialogProps) {
  const t = useWords()
  const drawingOf = useDrawings()
  const drawing = concept && drawingOf({ kind: 'concept', id: concept.id })
  const name = concept ? (banks[0]?.labels[concept.id] ?? concept.word) : ''

  const attempt = (act: () => Promise<void>, done: string | undefined) => {
    if (concept) remember(concept.id)
    act().then(
      () => done !== undefined && notify({ text: done }),
      () => notify({ text: t('pictos.file.failed') }),
    )
  }
  return (
    <Dialog open={concept !== undefined} title={name} closeLabel={t('app.close')} onClose={onClose}>
      {concept && drawing && (
        <div className={styles.body}>
          <div className={styles.picto}>
            <Picto drawing={drawing} />
          </div>
          <dl className={styles.words}>
            {banks.slice(1).map(({ language, labels }) => (
              <div key={language.code}>
                <dt>
                  <bdi lang={language.code}>{language.ownName}</bdi>
                </dt>
                <dd>
                  <bdi lang={language.code}>{labels[concept.id]}</bdi>
                </dd>
              </div>
            ))}
            <div>
              <dt>{t('pictos.synonyms')}</dt>
              <dd lang="nl">{concept.synonyms.join(', ')}</dd>
            </div>
          </dl>
          <div className={styles.actions}>
            <Button
              onClick={() =>
                attempt(
                  async () => saveFile(await pngFile(drawing), `${fileName(concept.id)}.png`),
                  undefined,
                )
              }
            >
              {t('pictos.file.png')}
            </Button>
            <Button
              onClick={() =>
                attempt(async () => saveFile(svgFile(drawing), `${fileName(concept.id)}.svg`), undefined)
              }
            >
              {t('pictos.file.svg')}
            </Button>
            <Button onClick={() => attempt(() => copyTile(drawing), t('pictos.file.copied'))}>
              {t('pictos.file.copy')}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  )
}
