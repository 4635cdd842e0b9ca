import { useOffline } from '../offline-state'
import { openOverlay } from '../overlay'
import { hrefOf, type Route } from '../route'
import { useSchoolName } from '../use-school-name'
import { IconButton } from '../widgets/button'
import { useWords } from '../words'
import { Logo } from './logo'
import styles from './start-header.module.css'
import { TopBar } from './top-bar'

const places = [
  { screen: 'start', word: 'nav.letters' },
  { screen: 'pictos', word: 'nav.pictos' },
  { screen: 'handouts', word: 'nav.handouts' },
  { screen: 'calendar', word: 'nav.calendar' },
  { screen: 'classes', word: 'nav.classes' },
  { screen: 'packs', word: 'nav.packs' },
  { screen: 'review', word: 'nav.review' },
] as const

/** On a phone the places stand in a row that is moved aside. */
const show = (link: HTMLElement | null) => link?.scrollIntoView({ block: 'nearest', inline: 'center' })

/** The header of the start: the name, where one can go, whose school it is, and whether the internet is needed. */
export function StartHeader({ current }: { readonly current: Route['screen'] }) {
  const t = useWords()
  const school = useSchoolName()
  const ready = useOffline((state) => state.ready)
  return (
    <TopBar className={styles.bar}>
      <a href={hrefOf({ screen: 'start' })} className={styles.home} aria-label={t('app.home')}>
        <Logo />
        <span>Pictobrief</span>
      </a>
      <nav aria-label={t('nav.label')} className={styles.nav}>
        {places.map(({ screen, word }) => (
          <a
            key={screen}
            ref={screen === current ? show : undefined}
            href={hrefOf({ screen })}
            aria-current={screen === current ? 'page' : undefined}
          >
            {t(word)}
          </a>
        ))}
      </nav>
      <div className={styles.end}>
        <span role="status" className={styles.offline} title={ready ? t('offline.explain') : undefined}>
          {ready && t('offline.ready')}
        </span>
        <a
          href={hrefOf({ screen: 'school' })}
          className={styles.school}
          aria-current={current === 'school' ? 'page' : undefined}
        >
          {school || t('nav.school')}
        </a>
        <IconButton icon="help" label={t('command.help')} shortcut="?" onClick={() => openOverlay('help')} />
        <IconButton icon="settings" label={t('settings.title')} onClick={() => openOverlay('settings')} />
      </div>
    </TopBar>
  )
}
