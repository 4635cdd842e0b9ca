import { expect, it } from 'vitest'
import type { ClassList } from '../../../src/model/class-list'
import { exchangeOf } from '../../../src/model/exchange'
import { namedChildren } from '../../../src/model/named-children'
import { emptySchool } from '../../../src/model/school'
import type { Workspace } from '../../../src/model/workspace'
import { recordsOf } from '../../../src/ui/shared-folder/records'
import { aCorrection } from '../../support/corrections'
import { aLetter } from '../../support/letters'
import { template } from './fixtures'

const child = (name: string) =>
  ({ id: name, name, reads: 'ar', canRead: 'ja', contacts: [], interpreter: false, copies: 1 }) as const
const group: ClassList = {
  id: 'k',
  name: '2A',
  schoolYear: 2026,
  children: [child('Milan'), child('Anke')],
  changed: '2026-11-24T09:00:00.000Z',
}
const plain = aLetter({ id: 'plain', values: { plaats: 'Zoo', leerkracht: 'juf Anke' } })
const naming = aLetter({ id: 'naming', extra: [{ id: 'a', section: 'wat', text: 'Milan mag niet mee.' }] })
const workspace: Workspace = {
  letters: [plain, naming],
  corrections: [aCorrection({ phrase: 'eigen:Milan is ziek.' }), aCorrection()],
  classes: [group],
  packs: [
    {
      id: 'p',
      name: 'Welkom',
      changed: group.changed,
      parts: [{ id: 'a', moment: 'start', content: { kind: 'letter', letter: naming } }],
    },
  ],
  printed: [],
  school: { ...emptySchool, class: { leerkracht: 'juf Anke' } },
  languages: [],
}

it('finds a child of a class list in a letter, a pack and an own sentence; a teacher of that name is no child', () => {
  const named = namedChildren(workspace)
  expect([named.inLetter(plain), named.inLetter(naming)]).toEqual([false, true])
  expect(workspace.packs.map(named.inPack)).toEqual([true])
  expect([named.inPhrase('eigen:Milan is ziek.'), named.inPhrase('uitstap.bus')]).toEqual([true, false])
})

it('lets none of it out: neither to a colleague nor into a shared folder', () => {
  const choice = { letters: ['plain', 'naming'], packs: ['p'], corrections: true, pictures: true }
  const given = exchangeOf(workspace, choice, () => template)
  expect(given.letters?.map(({ id }) => id)).toEqual(['plain'])
  expect(JSON.stringify([given, recordsOf(workspace)])).not.toContain('Milan')
})
