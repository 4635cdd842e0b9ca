import { Suspense } from 'react'
import { useShortcuts } from '../commands/use-shortcuts'
import { useFollowCorrections } from '../corrections'
import { useFollowSchool } from '../own-pictures'
import { type Route, useRoute } from '../route'
import { StartScreen } from '../screens/start/start-screen'
import { useSharedFolder } from '../shared-folder/use-shared-folder'
import { PictoDefinitions } from '../widgets/picto'
import { useWords } from '../words'
import styles from './app.module.css'
import { ErrorBoundary } from './error-boundary'
import { HelpDialog } from './help-dialog'
import { NoticeBar } from './notice-bar'
import { PrintScreen, placeScreens, ReviewScreen, WriteScreen } from './screens'
import { SettingsDialog } from './settings-dialog'
import { UpdateBar } from './update-bar'
import { Waiting } from './waiting'

/** The whole interface: one screen at a time, with dialogs and messages over it. */
export function App() {
  const route = useRoute()
  const t = useWords()
  useShortcuts()
  useFollowSchool()
  useFollowCorrections()
  useSharedFolder()

  return (
    <>
      <button type="button" className={styles.skip} onClick={() => document.querySelector('main')?.focus()}>
        {t('app.skip')}
      </button>
      <PictoDefinitions />
      <UpdateBar />
      <ErrorBoundary key={route.screen}>
        <Suspense fallback={<Waiting text={t('app.loading')} />}>
          <Screen route={route} />
        </Suspense>
      </ErrorBoundary>
      <NoticeBar />
      <HelpDialog />
      <SettingsDialog />
    </>
  )
}

function Screen({ route }: { readonly route: Route }) {
  if (route.screen === 'start') return <StartScreen search={route.search ?? false} />
  if (route.screen === 'review') return <ReviewScreen key={route.letter} letter={route.letter} />
  if (route.screen === 'write')
    return <WriteScreen key={route.letter} id={route.letter} field={route.field} />
  if (route.screen === 'print')
    return <PrintScreen key={route.letter} id={route.letter} forClass={route.forClass} />
  const PlaceScreen = placeScreens[route.screen]
  return <PlaceScreen />
}
