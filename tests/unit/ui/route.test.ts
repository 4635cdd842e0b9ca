import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hrefOf, parseRoute, type Route } from '../../../src/ui/route'

const text = fc.string({ minLength: 1, unit: 'grapheme' })
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ screen: 'start' }),
  fc.constant<Route>({ screen: 'start', search: true }),
  fc.constant<Route>({ screen: 'review' }),
  fc.record({ screen: fc.constant('review' as const), letter: text }),
  fc.record({ screen: fc.constant('write' as const), letter: text }),
  fc.record({ screen: fc.constant('write' as const), letter: text, field: text }),
  fc.record({ screen: fc.constant('print' as const), letter: text }),
  fc.record({ screen: fc.constant('print' as const), letter: text, forClass: fc.constant(true as const) }),
)

describe('addresses', () => {
  it('finds back every screen from its address, whatever the letter is called', () => {
    fc.assert(
      fc.property(route, (wanted) => {
        expect(parseRoute(hrefOf(wanted))).toEqual(wanted)
      }),
    )
  })

  it('shows the start for an address that does not exist', () => {
    for (const hash of ['', '#', '#/brief', '#/brief/', '#/nergens', '#/brief/%E0%A4%A'])
      expect(parseRoute(hash)).toEqual({ screen: 'start' })
  })

  it('never fails, whatever stands in the address bar', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (hash) => void parseRoute(hash)))
  })
})
