import { useLetters, useTools } from '../tools'
import { Button } from '../widgets/button'
import { useWords } from '../words'
import { BannerBar } from './banner-bar'

/** Says so when this device does not keep the letters, or keeps them for a newer version only. */
export function StorageBanner() {
  const t = useWords()
  const { store } = useTools()
  const why = useLetters((state) => state.why)

  if (store.kind === 'memory') return <BannerBar>{t('storage.memory')}</BannerBar>
  if (!store.readOnly() && why === undefined) return null
  const reload = <Button onClick={() => window.location.reload()}>{t('storage.reload')}</Button>
  return <BannerBar action={reload}>{t(store.readOnly() ? 'storage.newer' : 'storage.failed')}</BannerBar>
}
