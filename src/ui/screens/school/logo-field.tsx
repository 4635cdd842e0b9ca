import { useRef, useState } from 'react'
import { pictureAddress } from '../../../paint/look'
import { Button } from '../../widgets/button'
import { Messages } from '../../widgets/field'
import { useWords } from '../../words'
import { type ReadProblem, readPicture } from '../pictos/read-picture'
import styles from './logo-field.module.css'
import type { Profile } from './use-profile'

/** The logo of the school: read through the same gate as all pictures from outside. */
export function LogoField({ profile }: { readonly profile: Profile }) {
  const t = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [reading, setReading] = useState(false)
  const [why, setWhy] = useState<ReadProblem>()
  const logo = profile.school?.logo

  const take = async (file: File) => {
    setReading(true)
    const read = await readPicture(file, 'whole')
    setReading(false)
    setWhy(read.ok ? undefined : read.why)
    if (read.ok) profile.edit((school) => ({ ...school, logo: read.value }))
  }
  const forget = () => profile.edit(({ logo: _, ...school }) => school)
  return (
    <div className={styles.logo}>
      <div className={styles.picture}>
        {logo && <img src={pictureAddress(logo)} alt={t('school.logo.alt')} />}
      </div>
      <div className={styles.choice}>
        <h3>{t('school.logo')}</h3>
        <p className={styles.note} role="status">
          {t(reading ? 'school.logo.reading' : 'school.logo.note')}
        </p>
        {why && <Messages messages={[t(`pictos.own.why.${why}`)]} />}
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('school.logo.choose')}
          accept="image/png,image/jpeg,image/svg+xml"
          onChange={({ target }) => {
            const file = target.files?.[0]
            if (file) void take(file)
            target.value = '' // the same file may be chosen again
          }}
        />
        <div className={styles.buttons}>
          <Button onClick={() => input.current?.click()}>{t('school.logo.choose')}</Button>
          {logo && (
            <Button look="quiet" onClick={forget}>
              {t('school.logo.remove')}
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}
