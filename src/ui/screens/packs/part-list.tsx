import { checkLetter } from '../../../model/check-letter'
import type { Letter } from '../../../model/letter'
import type { Pack, PackContent, PackMoment } from '../../../model/pack'
import { movedPart, partMovedTo, partsAt, withoutPart, withPart } from '../../../model/pack-edit'
import type { PackWish } from '../../../model/pack-proposal'
import { emptySchool } from '../../../model/school'
import { contactsOf } from '../../../model/school-profile'
import { said } from '../../letter-actions'
import { notify } from '../../notice'
import { navigate } from '../../route'
import { today } from '../../today'
import { useTools } from '../../tools'
import { useAllTemplates } from '../../use-all-templates'
import { useSchool } from '../../use-school'
import { useWords } from '../../words'
import { AddPart } from './add-part'
import { partOf } from './new-parts'
import styles from './part-list.module.css'
import { PartRow } from './part-row'
import { usePartName } from './use-part-words'

interface PartListProps {
  readonly pack: Pack
  readonly moment: PackMoment
  readonly onChange: (pack: Pack) => void
}

/** The parts that a family gets at one moment, in order. */
export function PartList({ pack, moment, onChange }: PartListProps) {
  const t = useWords()
  const { store } = useTools()
  const nameOf = usePartName()
  const templates = useAllTemplates()
  const school = useSchool() ?? emptySchool
  const parts = partsAt(pack, moment)
  const nobody = contactsOf(school).length === 0

  const emptyIn = (content: PackContent) => {
    const template = content.kind === 'letter' ? templates?.get(content.letter.template) : undefined
    if (content.kind !== 'letter' || !template) return 0
    return checkLetter(template, content.letter, today()).filter(({ kind }) => kind === 'empty').length
  }
  const add = async (wish: PackWish) => {
    const part = await partOf(wish, school)
    if (part) onChange(withPart(pack, part))
  }
  const remove = (id: string, name: string) => {
    onChange(withoutPart(pack, id))
    notify({
      text: t('packs.removed', { name }),
      action: { label: t('app.undo'), run: () => onChange(pack) },
    })
  }
  const fill = async (letter: Letter) => {
    const found = await store.letters.find(letter.id)
    if (found.ok || said(await store.letters.add([letter]))) navigate({ screen: 'write', letter: letter.id })
  }

  return (
    <section className={styles.group} aria-labelledby={`packs-${moment}`}>
      <h2 id={`packs-${moment}`}>{t(`packs.moment.${moment}`)}</h2>
      <p className={styles.note}>{t(`packs.moment.${moment}.note`)}</p>
      {parts.length === 0 && <p>{t('packs.moment.none')}</p>}
      <ol className={styles.list}>
        {parts.map((part, index) => {
          const { id, content } = part
          const name = nameOf(content)
          return (
            <PartRow
              key={id}
              part={part}
              name={name}
              empty={emptyIn(content)}
              nobody={content.kind === 'contacts' && nobody}
              first={index === 0}
              last={index === parts.length - 1}
              onMove={(by) => onChange(movedPart(pack, id, by))}
              onMoment={(other) => onChange(partMovedTo(pack, id, other))}
              onRemove={() => remove(id, name)}
              onFill={(letter) => void fill(letter)}
            />
          )
        })}
      </ol>
      <AddPart moment={moment} onAdd={(wish) => void add(wish)} />
    </section>
  )
}
