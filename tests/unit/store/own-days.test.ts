import { expect, it } from 'vitest'
import { schoolOf } from '../../../src/store/gate'

const swimming = {
  id: 'zwemmen',
  kind: 'event',
  picture: 'zwemmen',
  from: '2026-09-08',
  to: '2027-06-22',
  weekly: true,
  starts: '09:00',
}
const free = { id: 'vrij', kind: 'free', from: '2026-10-09', to: '2026-10-09' }

it('takes the days of the calendar as they were kept', () => {
  expect(schoolOf({ days: [swimming, free] }).days).toEqual([swimming, free])
})

it.each([
  ['without an id', { ...free, id: 7 }],
  ['of an unknown kind', { ...free, kind: 'feest' }],
  ['that does not exist', { ...free, from: '2026-02-30' }],
  ['that ends before it begins', { ...free, to: '2026-10-01' }],
  ['without a picture', { ...swimming, picture: undefined }],
  ['at no time', { ...swimming, starts: '9 uur' }],
  ['every week or perhaps', { ...swimming, weekly: 'ja' }],
  ['that is none', 'maandag'],
])('leaves out a day %s, and keeps the others', (_, damaged) => {
  expect(schoolOf({ days: [damaged, free] }).days).toEqual([free])
})
