import type { ComponentType } from 'react'
import type { Place } from '../route'
import { lazyScreen } from './lazy-screen'

/** The screens that come when they are first shown, each with the words that it says. */

export const WriteScreen = lazyScreen(
  () => import('../screens/write/write-screen').then(({ WriteScreen }) => WriteScreen),
  'write',
  'form',
)
export const PrintScreen = lazyScreen(
  () => import('../screens/print/print-screen').then(({ PrintScreen }) => PrintScreen),
  'print',
  'form',
  'account',
)
const PictosScreen = lazyScreen(
  () => import('../screens/pictos/pictos-screen').then(({ PictosScreen }) => PictosScreen),
  'pictos',
  'print',
)
export const ReviewScreen = lazyScreen(
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
  'form',
  'pictos',
  'write',
)

const KeepScreen = lazyScreen(
  () => import('../screens/keep/keep-screen').then(({ KeepScreen }) => KeepScreen),
  'keep',
  'form',
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

const PacksScreen = lazyScreen(
  () => import('../screens/packs/packs-screen').then(({ PacksScreen }) => PacksScreen),
  'packs',
  'pictos',
  'print',
  'handouts',
)

/** The screens of places that need nothing to know. */
export const placeScreens: Readonly<Record<Place, ComponentType<object>>> = {
  pictos: PictosScreen,
  handouts: HandoutsScreen,
  calendar: CalendarScreen,
  account: AccountScreen,
  classes: ClassesScreen,
  packs: PacksScreen,
  school: SchoolScreen,
  keep: KeepScreen,
}
