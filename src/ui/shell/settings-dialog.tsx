import { version } from '../../../package.json'
import { useOffline } from '../offline-state'
import { closeOverlay, useOverlay } from '../overlay'
import {
  appearances,
  type InterfaceLanguage,
  interfaceLanguages,
  prefer,
  usePreferences,
} from '../preferences'
import { hrefOf } from '../route'
import { ButtonLink } from '../widgets/button'
import { ChoiceChips } from '../widgets/choice-chips'
import { Dialog } from '../widgets/dialog'
import { useWords } from '../words'
import { InstallOffer } from './install-offer'
import styles from './settings-dialog.module.css'

/** Each language under its own name, so that whoever looks for it finds it. */
const names: Readonly<Record<InterfaceLanguage, string>> = { nl: 'Nederlands', fr: 'Français', en: 'English' }

/** What a person may choose about the app itself. Letters are not concerned. */
export function SettingsDialog() {
  const t = useWords()
  const open = useOverlay((state) => state.open === 'settings')
  const { language, appearance } = usePreferences()
  const ready = useOffline((state) => state.ready)
  return (
    <Dialog open={open} title={t('settings.title')} closeLabel={t('app.close')} onClose={closeOverlay}>
      <ChoiceChips
        legend={t('settings.language')}
        options={interfaceLanguages.map((code) => ({ value: code, label: names[code] }))}
        value={language}
        onChange={(chosen) => prefer({ language: chosen })}
      />
      <ChoiceChips
        legend={t('settings.appearance')}
        options={appearances.map((value) => ({ value, label: t(`settings.appearance.${value}`) }))}
        value={appearance}
        onChange={(chosen) => prefer({ appearance: chosen })}
      />
      <nav className={styles.section} aria-label={t('settings.yours')}>
        <h3>{t('settings.yours')}</h3>
        <div className={styles.links}>
          {(['school', 'keep', 'account'] as const).map((screen) => (
            <ButtonLink key={screen} href={hrefOf({ screen })} onClick={closeOverlay}>
              {t(`nav.${screen}`)}
            </ButtonLink>
          ))}
        </div>
      </nav>
      <section className={styles.section}>
        <h3>{t('settings.offline')}</h3>
        <p>{ready ? t('offline.explain') : t('offline.preparing')}</p>
        <InstallOffer />
        <p className={styles.quiet}>{t('settings.private')}</p>
      </section>
      <section className={styles.section}>
        <h3>{t('settings.about')}</h3>
        <p className={styles.quiet}>
          {t('settings.version', { version })}. {t('settings.licence')}
        </p>
        <a href="third-party-notices.txt" target="_blank" rel="noopener">
          {t('settings.notices')}
        </a>
      </section>
    </Dialog>
  )
}
