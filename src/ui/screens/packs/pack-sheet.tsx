import { useState } from 'react'
import { type Pack, packMoments } from '../../../model/pack'
import { isOfEarlierYear, packForThisYear } from '../../../model/pack-year'
import { notify } from '../../notice'
import { today } from '../../today'
import { useAllTemplates } from '../../use-all-templates'
import { Button } from '../../widgets/button'
import { TextField } from '../../widgets/text-field'
import { useWords } from '../../words'
import styles from './packs-screen.module.css'
import { PartList } from './part-list'

interface PackSheetProps {
  readonly pack: Pack
  readonly onChange: (pack: Pack) => void
  readonly onWipe: () => void
}

/** A pack: its name, and what lies in it at each moment. */
export function PackSheet({ pack, onChange, onWipe }: PackSheetProps) {
  const t = useWords()
  const templates = useAllTemplates()
  const [name, setName] = useState(pack.name)

  const renew = () => {
    if (!templates) return
    onChange(packForThisYear(pack, templates, today(), () => crypto.randomUUID()))
    notify({ text: t('packs.year.done') })
  }
  return (
    <>
      {isOfEarlierYear(pack, today()) && templates && (
        <div className={styles.year}>
          <p>{t('packs.year')}</p>
          <Button onClick={renew}>{t('packs.year.do')}</Button>
        </div>
      )}
      <TextField
        className={styles.name}
        label={t('packs.name')}
        value={name}
        onChange={setName}
        onBlur={() => name.trim() !== '' && name !== pack.name && onChange({ ...pack, name: name.trim() })}
      />
      {packMoments.map((moment) => (
        <PartList key={moment} pack={pack} moment={moment} onChange={onChange} />
      ))}
      <Button look="quiet" className={styles.wipe} onClick={onWipe}>
        {t('packs.wipe')}
      </Button>
    </>
  )
}
