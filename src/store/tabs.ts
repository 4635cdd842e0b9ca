import { fieldsOf } from './gate'
import type { Change, Listener } from './store'

/** The part of a `BroadcastChannel` that is used. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'>

export interface Tabs {
  /** Tells listeners here and in the other tabs. */
  readonly tell: (change: Change) => void
  /** Tells only the other tabs. */
  readonly tellOthers: (change: Change) => void
  /** Tells only listeners here, and waits for what they promise. */
  readonly tellHere: (change: Change) => Promise<void>
  readonly watch: (listener: Listener) => () => void
  readonly close: () => void
}

/** Links the tabs of one browser. Without a channel, which old browsers lack, this tab only hears itself. */
export function openTabs(channel: Channel | undefined): Tabs {
  const listeners = new Set<Listener>()
  const tellAll = (change: Change, from: 'here' | 'elsewhere') =>
    [...listeners].map((listener) => listener(change, from))

  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const change = changeOf(data)
      if (change) tellAll(change, 'elsewhere')
    }
  }
  return {
    tell: (change) => {
      tellAll(change, 'here')
      channel?.postMessage(change)
    },
    tellOthers: (change) => channel?.postMessage(change),
    tellHere: async (change) => {
      await Promise.all(tellAll(change, 'here'))
    },
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => {
      listeners.clear()
      channel?.close()
    },
  }
}

const plainChanges = [
  { kind: 'letters' },
  { kind: 'corrections' },
  { kind: 'classes' },
  { kind: 'packs' },
  { kind: 'printed' },
  { kind: 'piles' },
  { kind: 'school' },
  { kind: 'settings' },
  { kind: 'erased' },
] as const

/** A message of another tab, checked like a file: it may come from older, newer or broken code. */
export function changeOf(message: unknown): Change | undefined {
  const { kind, id } = fieldsOf(message) ?? {}
  if (kind === 'letter' || kind === 'asked')
    return typeof id === 'string' && id !== '' ? { kind, id } : undefined
  return plainChanges.find((change) => change.kind === kind)
}
