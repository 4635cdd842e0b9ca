import { lazy, Suspense } from 'react'
import { useShortcuts } from '../commands/use-shortcuts'
import { useFollowCorrections } from '../corrections'
import { useFollowOwnPictures } from '../own-pictures'
import { type Route, useRoute } from '../route'
import { StartScreen } from '../screens/start/start-screen'
import { PictoDefinitions } from '../widgets/picto'
import { useWords } from '../words'
import styles from './app.module.css'
import { ErrorBoundary } from './error-boundary'
import { HelpDialog } from './help-dialog'
import { NoticeBar } from './notice-bar'
import { SettingsDialog } from './settings-dialog'
import { UpdateBar } from './update-bar'
import { Waiting } from './waiting'

const loadWriteScreen = () => import('../screens/write/write-screen')
const loadPrintScreen = () => import('../screens/print/print-screen')
const loadPictosScreen = () => import('../screens/pictos/pictos-screen')
const loadReviewScreen = () => import('../screens/review/review-screen')
const loadHandoutsScreen = () => import('../screens/handouts/handouts-screen')

const WriteScreen = lazy(() => loadWriteScreen().then(({ WriteScreen }) => ({ default: WriteScreen })))
const PrintScreen = lazy(() => loadPrintScreen().then(({ PrintScreen }) => ({ default: PrintScreen })))
const PictosScreen = lazy(() => loadPictosScreen().then(({ PictosScreen }) => ({ default: PictosScreen })))
const ReviewScreen = lazy(() => loadReviewScreen().then(({ ReviewScreen }) => ({ default: ReviewScreen })))
const HandoutsScreen = lazy(() =>
  loadHandoutsScreen().then(({ HandoutsScreen }) => ({ default: HandoutsScreen })),
)

/** The whole interface: one screen at a time, with dialogs and messages over it. */
export function App() {
  const route = useRoute()
  const t = useWords()
  useShortcuts()
  useFollowOwnPictures()
  useFollowCorrections()

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
  if (route.screen === 'pictos') return <PictosScreen />
  if (route.screen === 'review') return <ReviewScreen key={route.letter} letter={route.letter} />
  if (route.screen === 'handouts') return <HandoutsScreen />
  if (route.screen === 'write')
    return <WriteScreen key={route.letter} id={route.letter} field={route.field} />
  return <PrintScreen key={route.letter} id={route.letter} />
}
