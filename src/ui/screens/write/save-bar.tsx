import { wordsFor } from '../../letter-actions'
import { useSession } from '../../session/context'
import { BannerBar } from '../../shell/banner-bar'
import { Button } from '../../widgets/button'
import { useWords } from '../../words'

/** Why the letter is not saved, or may only be read here, and what to do about it. */
export function SaveBar() {
  const t = useWords()
  const state = useSession((session) => session.saveState)
  const why = useSession((session) => session.why)
  const flush = useSession((session) => session.flush)
  const takeOver = useSession((session) => session.takeOver)

  if (state === 'failed') {
    return (
      <BannerBar action={<Button onClick={() => void flush()}>{t('save.retry')}</Button>}>
        {why && wordsFor(why)} {t('save.failed.explain')}
      </BannerBar>
    )
  }
  // A newer version of the app has its own bar.
  if (state !== 'read-only' || why === 'newer') return null
  return (
    <BannerBar action={<Button onClick={takeOver}>{t('save.take-over')}</Button>}>
      {t('save.read-only.explain')}
    </BannerBar>
  )
}
