import type { Clock } from '../../src/ui/session/clock'

/** A clock that only moves when it is told to. */
export interface HandClock extends Clock {
  /** Lets time pass, and runs what was planned within it, in order. */
  readonly pass: (milliseconds: number) => void
  /** How many things are still planned. */
  readonly planned: () => number
}

export function handClock(start = Date.parse('2026-11-24T09:00:00Z')): HandClock {
  let now = start
  let plans: readonly { readonly when: number; readonly run: () => void }[] = []
  return {
    now: () => now,
    after: (milliseconds, run) => {
      const plan = { when: now + milliseconds, run }
      plans = [...plans, plan]
      return () => {
        plans = plans.filter((other) => other !== plan)
      }
    },
    pass: (milliseconds) => {
      const end = now + milliseconds
      for (;;) {
        const due = plans.filter(({ when }) => when <= end).sort((a, b) => a.when - b.when)[0]
        if (!due) break
        plans = plans.filter((plan) => plan !== due)
        now = due.when
        due.run()
      }
      now = end
    },
    planned: () => plans.length,
  }
}
