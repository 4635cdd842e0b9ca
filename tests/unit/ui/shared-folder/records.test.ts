import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readRecordFile, writeRecordFile } from '../../../../src/files/folder/record-file'
import { isPlainId } from '../../../../src/model/plain-id'
import { emptySchool } from '../../../../src/model/school'
import type { Workspace } from '../../../../src/model/workspace'
import { changeFor, isWhole, recordsOf } from '../../../../src/ui/shared-folder/records'
import { aLetter } from '../../../support/letters'
import { anyOwnWorkspace, byId } from '../../../support/workspace'

const empty: Workspace = {
  letters: [],
  corrections: [],
  classes: [],
  packs: [],
  printed: [],
  school: emptySchool,
  languages: [],
}

it('carries what a school shares to another device, through files, and nothing else', () => {
  fc.assert(
    fc.property(anyOwnWorkspace, (workspace) => {
      const records = recordsOf(workspace).map(
        (record) => readRecordFile(writeRecordFile(record, []))?.record,
      )
      const whole = records.flatMap((record) => (record && isWhole(record) ? record : []))
      const { letters, packs, corrections, school, ...rest } = changeFor(whole, empty)
      expect(rest).toEqual({})
      const { class: _, letters: __, recognition: ___, ...shared } = workspace.school
      const named = Object.keys(shared.school).filter(isPlainId)
      const taken = byId({
        ...empty,
        letters: letters?.put ?? [],
        packs: packs?.put ?? [],
        corrections: corrections?.put ?? [],
      })
      const given = byId({
        ...empty,
        letters: workspace.letters.filter(({ sample }) => !sample),
        packs: workspace.packs,
        corrections: workspace.corrections,
      })
      expect(taken).toEqual(given)
      for (const slot of named) expect(school?.school[slot]).toEqual(shared.school[slot])
      if (shared.logo) expect(school?.logo).toEqual(shared.logo)
      if (shared.groups) expect(school?.groups).toEqual(shared.groups)
      for (const [concept, picture] of Object.entries(shared.pictures ?? {}))
        expect(school?.pictures?.[concept]).toEqual(picture)
    }),
    { numRuns: 60 },
  )
})

it('never shares class lists, the account, a class or last letters, or the example', () => {
  fc.assert(
    fc.property(anyOwnWorkspace, (workspace) => {
      const secret = 'Milan-Peeters'
      const hidden: Workspace = {
        ...workspace,
        letters: [...workspace.letters, aLetter({ id: 'x', sample: true, values: { naam: secret } })],
        classes: workspace.classes.map((list) => ({ ...list, name: secret })),
        printed: workspace.printed.map((one) => ({ ...one, template: secret })),
        school: {
          ...workspace.school,
          class: { leerkracht: secret },
          letters: { uitstap: { waar: secret } },
        },
      }
      expect(JSON.stringify(recordsOf(hidden))).not.toContain(secret)
    }),
    { numRuns: 40 },
  )
})

it('takes no record that is not whole, or that says to be another', () => {
  const letter = aLetter()
  expect(isWhole({ part: 'letters', id: letter.id, value: letter })).toBe(true)
  expect(isWhole({ part: 'letters', id: 'other', value: letter })).toBe(false)
  expect(isWhole({ part: 'letters', id: letter.id, value: { ...letter, values: 3 } })).toBe(false)
  expect(isWhole({ part: 'facts', id: 'class:klas', value: '2A' })).toBe(false)
  expect(isWhole({ part: 'facts', id: 'logo', value: { png: 'javascript:' } })).toBe(false)
  expect(isWhole({ part: 'corrections', id: 'ar', value: [{ language: 'fr' }] })).toBe(false)
})

it('makes a letter that comes newer than the one it replaces, so that an open tab sees it', () => {
  const here = aLetter({ revision: 8 })
  const there = aLetter({ revision: 2, values: { waar: 'Zoo' } })
  const records = recordsOf({ ...empty, letters: [there] })
  expect(changeFor(records, { ...empty, letters: [here] }).letters?.put).toEqual([{ ...there, revision: 9 }])
})
