import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { emptySchool } from '../../../src/model/school'
import {
  contactsOf,
  factGroups,
  factsOf,
  factValue,
  groupOf,
  roles,
  withFact,
} from '../../../src/model/school-profile'
import type { Template } from '../../../src/model/template'

const folder = new URL('../../../templates/', import.meta.url)
const templates = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'index.json')
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Template)
const facts = factsOf(templates)

describe('the facts of a school', () => {
  it('are all that some letter remembers of the school or the class, each once', () => {
    const remembered = templates.flatMap(({ slots }) =>
      Object.entries(slots).flatMap(([id, { remember }]) =>
        remember === 'school' || remember === 'class' ? `${remember} ${id}` : [],
      ),
    )
    const known = facts.map(({ owner, id }) => `${owner} ${id}`)
    expect(new Set(known).size).toBe(known.length)
    expect([...new Set(remembered)].filter((one) => !known.includes(one))).toEqual([])
  })

  it('say which letters need them', () => {
    const used = (id: string) => facts.find((fact) => fact.id === id && fact.owner === 'school')?.letters
    expect(used('school')).toHaveLength(templates.length)
    expect(used('opvangplaats')).toEqual(['opvang'])
    expect(used('adres')).toEqual([])
  })

  it('are asked in every part of the profile', () => {
    for (const group of factGroups) expect(facts.some((fact) => groupOf(fact) === group)).toBe(true)
  })

  it('have one kind of answer in all letters, so that one answer serves them all', () => {
    for (const { owner, id, slot } of facts)
      for (const template of templates) {
        const asked = template.slots[id]
        if (asked?.remember === owner) expect([id, asked.type]).toEqual([id, slot.type])
      }
  })

  it('are told and forgotten one by one; the same name with the class is another fact', () => {
    const told = withFact(emptySchool, { owner: 'school', id: 'dagen' }, 3)
    expect(factValue(told, { owner: 'school', id: 'dagen' })).toBe(3)
    expect(factValue(told, { owner: 'class', id: 'dagen' })).toBeUndefined()
    expect(withFact(told, { owner: 'school', id: 'dagen' }, undefined)).toEqual(emptySchool)
  })
})

describe('whom parents can ask', () => {
  it('has the name that letters about money print', () => {
    const school = { ...emptySchool, school: { hulpnaam: 'Nadia', hulptelefoon: '09 1', zorgvan: '09:00' } }
    expect(contactsOf(school)).toEqual([{ role: 'money', name: 'Nadia', phone: '09 1', from: '', to: '' }])
    expect(contactsOf(emptySchool)).toEqual([])
    expect(roles).toHaveLength(4)
  })
})
