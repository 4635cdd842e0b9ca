import { expect, it } from 'vitest'
import { handClock } from '../support/clock'
import { testHost } from '../support/host'
import { aLetter, going } from '../support/letters'
import { openTab } from '../support/sessions'

const day = 86_400_000

it('F17: a clock that is set back loses nothing: words, steps and versions stay', async () => {
  const host = testHost()
  const future = await openTab(host, handClock(Date.parse('2031-01-01T00:00:00Z')))
  await future.now().start(aLetter({ values: { waar: 'Zee', wanneer: '2026-12-08' } }))
  future.now().change(going('Zoo'))
  await future.now().flush()
  future.crash()

  const present = await openTab(host, handClock(Date.parse('2026-11-24T00:00:00Z') - day))
  await present.now().open('uitstap-1')
  present.now().change(going('Bos'))
  expect(await present.now().flush()).toBe(true)
  expect(present.now().letter).toMatchObject({ values: { waar: 'Bos', wanneer: '2026-12-08' }, revision: 2 })
  present.now().undo()
  expect(present.now().letter?.values['waar']).toBe('Zoo')
  const versions = await present.store.letters.versions('uitstap-1')
  expect(versions.ok && versions.value.map(({ letter }) => letter.values['waar'])).toEqual(['Zoo'])
})
