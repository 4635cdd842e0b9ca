import type { Tile } from '../../../model/tile'
import { useDrawings } from '../../use-drawings'
import { Picto } from '../../widgets/picto'
import type { FormSectionId } from './form'
import type { FormContext } from './form-context'
import styles from './section-tile.module.css'

/** The tile of a part of the form: the first one of that part of the page, so that the teacher sees what parents see. */
export function SectionTile({
  section,
  form,
}: {
  readonly section: FormSectionId
  readonly form: FormContext
}) {
  const drawing = useDrawings()
  const tile = tileOf(section, form)
  return <div className={styles.tile}>{tile && <Picto drawing={drawing(tile)} />}</div>
}

function tileOf(section: FormSectionId, { dutch, template }: FormContext): Tile | undefined {
  if (section === 'school') return { kind: 'concept', id: 'school' }
  if (section === 'wat') return { kind: 'concept', id: template.picture }
  const lines =
    section === 'slip' ? dutch?.slip?.lines : dutch?.sections.find(({ id }) => id === section)?.lines
  return lines?.flatMap((line) => line.pictos)[0]?.tile
}
