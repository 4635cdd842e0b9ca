import fc from 'fast-check'
import { expect, it } from 'vitest'
import { undoDepth } from '../../src/model/history'
import { testHost } from '../support/host'
import { aLetter, going } from '../support/letters'
import { openTab, type TestTab } from '../support/sessions'
import { until } from '../support/until'

/** What undo must do, in the simplest words: a list of places and a finger on one of them. */
interface Plan {
  readonly places: readonly string[]
  readonly finger: number
  /** The field and the moment of the last typing. */
  readonly typing?: { readonly field: string; readonly when: number } | undefined
}

type Act =
  | { readonly kind: 'type'; readonly field: string | undefined }
  | { readonly kind: 'undo' | 'redo' | 'save' | 'wait' | 'reload' | 'crash' }

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('type' as const),
        field: fc.constantFrom(undefined, 'waar', 'wanneer'),
      }),
    },
    {
      weight: 7,
      arbitrary: fc.record({
        kind: fc.constantFrom('undo', 'undo', 'redo', 'save', 'wait', 'reload', 'crash' as const),
      }),
    },
  ),
  { minLength: 5, maxLength: 40 },
)

function planned(plan: Plan, act: Act, words: string, now: number): Plan {
  const { places, finger, typing } = plan
  if (act.kind === 'undo') return finger > 0 ? { places, finger: finger - 1 } : plan
  if (act.kind === 'redo') return finger < places.length - 1 ? { places, finger: finger + 1 } : plan
  if (act.kind !== 'type') return plan
  const joins = act.field !== undefined && typing?.field === act.field && now - typing.when <= 500
  const kept = places.slice(0, joins ? finger : finger + 1)
  const next = [...kept, words].slice(-undoDepth - 1)
  return {
    places: next,
    finger: next.length - 1,
    typing: act.field === undefined ? undefined : { field: act.field, when: now },
  }
}

const seen = ({ now }: TestTab) => {
  const { letter, canUndo, canRedo } = now()
  return [letter?.values['waar'], canUndo, canRedo]
}
const shown = ({ places, finger }: Plan) => [places[finger], finger > 0, finger < places.length - 1]

it('whatever a teacher does, and whenever the browser dies, nothing that was called saved is lost', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (played) => {
      const host = testHost()
      let tab = await openTab(host)
      await tab.now().start(aLetter())
      let plan: Plan = { places: ['Plopsaland'], finger: 0 }
      /** What may be found after a crash, by revision: the last state that was called saved, or a later one. */
      let possible: ReadonlyMap<number | undefined, Plan> = new Map([[0, plan]])

      for (const [index, act] of played.entries()) {
        const words = `woord ${index}`
        plan = planned(plan, act, words, tab.clock.now())
        if (act.kind === 'type') tab.now().change(going(words), act.field)
        if (act.kind === 'undo') tab.now().undo()
        if (act.kind === 'redo') tab.now().redo()
        if (act.kind === 'wait') tab.clock.pass(501)
        if (act.kind === 'save' || act.kind === 'reload') expect(await tab.now().flush()).toBe(true)
        const earlier = tab.now().saveState === 'saved' ? [] : possible
        possible = new Map([...earlier, [tab.now().letter?.revision, plan]])

        if (act.kind === 'reload' || act.kind === 'crash') {
          tab.crash()
          tab = await openTab(host, tab.clock)
          expect(await tab.now().open('uitstap-1')).toEqual({ ok: true, value: undefined })
          await until(() => tab.now().writer)
          const revision = tab.now().letter?.revision
          const found = possible.get(revision)
          if (!found) throw new Error(`revision ${revision} is older than what was called saved`)
          plan = { places: found.places, finger: found.finger }
          possible = new Map([[revision, plan]])
        }
        expect(seen(tab)).toEqual(shown(plan))
      }
      tab.crash()
    }),
    { numRuns: 60 },
  )
}, 60_000)
