import { type ComponentType, Suspense } from 'react'
import { useShortcuts } from '../commands/use-shortcuts'
import { useFollowCorrections } from '../corrections'
import { useFollowSchool } from '../own-pictures'
import { type Place, type Route, useRoute } from '../route'
import { StartScreen } from '../screens/start/start-screen'
import { useSharedFolder } from '../shared-folder/use-shared-folder'
import { PictoDefinitions } from '../widgets/picto'
import { useWords } from '../words'
import styles from './app.module.css'
import { ErrorBoundary } from './error-boundary'
import { HelpDialog } from './help-dialog'
import { lazyScreen } from './lazy-screen'
import { NoticeBar } from './notice-bar'
import { SettingsDialog } from './settings-dialog'
import { UpdateBar } from './update-bar'
import { Waiting } from './waiting'

const WriteScreen = lazyScreen(
  () => import('../screens/write/write-screen').then(({ WriteScreen }) => WriteScreen),
  'write',
)
const PrintScreen = lazyScreen(
  () => import('../screens/print/print-screen').then(({ PrintScreen }) => PrintScreen),
  'print',
  'account',
)
const PictosScreen = lazyScreen(
  () => import('../screens/pictos/pictos-screen').then(({ PictosScreen }) => PictosScreen),
  'pictos',
  'print',
)
const ReviewScreen = lazyScreen(
  () => import('../screens/review/review-screen').then(({ ReviewScreen }) => ReviewScreen),
  'review',
)
const AccountScreen = lazyScreen(
  () => import('../screens/account/account-screen').then(({ AccountScreen }) => AccountScreen),
  'account',
  'pictos',
  'print',
)
const HandoutsScreen = lazyScreen(
  () => import('../screens/handouts/handouts-screen').then(({ HandoutsScreen }) => HandoutsScreen),
  'handouts',
  'pictos',
  'print',
)

const SchoolScreen = lazyScreen(
  () => import('../screens/school/school-screen').then(({ SchoolScreen }) => SchoolScreen),
  'school',
  'pictos',
  'write',
)

const KeepScreen = lazyScreen(
  () => import('../screens/keep/keep-screen').then(({ KeepScreen }) => KeepScreen),
  'keep',
)

const ClassesScreen = lazyScreen(
  () => import('../screens/classes/classes-screen').then(({ ClassesScreen }) => ClassesScreen),
  'classes',
)

const CalendarScreen = lazyScreen(
  () => import('../screens/calendar/calendar-screen').then(({ CalendarScreen }) => CalendarScreen),
  'calendar',
  'pictos',
  'print',
)

/** The screens of places that need nothing to know. */
const placeScreens: Readonly<Partial<Record<Place, ComponentType<object>>>> = {
  pictos: PictosScreen,
  handouts: HandoutsScreen,
  calendar: CalendarScreen,
  account: AccountScreen,
  classes: ClassesScreen,
  school: SchoolScreen,
  keep: KeepScreen,
}

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
  return PlaceScreen ? <PlaceScreen /> : <StartScreen search={false} />
}
