import { describe, expect, it } from 'vitest'
import { templates } from '../../../src/catalogue/templates'
import { loadWords } from '../../../src/catalogue/words'
import { letterAgenda, yearAgenda } from '../../../src/compose/agenda'
import { planYear } from '../../../src/model/year-plan'
import { ownDays } from '../../support/calendar'
import { sampleOf, templateOf } from '../../support/engine'

const dutch = await loadWords('nl')
const agendaOf = async (id: string, values: Readonly<Record<string, string>> = {}) => {
  const letter = await sampleOf(id)
  return letterAgenda(await templateOf(id), { ...letter, values: { ...letter.values, ...values } }, dutch)
}

describe('the agenda of a letter', () => {
  it('has the day with its hours, and the last day of the slip', async () => {
    const [trip, slip, ...others] = await agendaOf('uitstap')
    expect(trip).toMatchObject({
      summary: 'Uw kind gaat op uitstap',
      from: '2026-11-24',
      to: '2026-11-24',
      starts: '08:30',
      ends: '15:30',
    })
    expect(trip?.description).toContain('Breng uw kind om 08.30 uur naar school.')
    expect(slip).toMatchObject({
      summary: 'Geef deze strook terug. Laatste dag: vrijdag 20 november 2026.',
      description: 'Uw kind gaat op uitstap',
      from: '2026-11-20',
    })
    expect(others).toEqual([])
  })

  it('goes from the first day to the last', async () => {
    const [away] = await agendaOf('meerdaagse')
    expect(away).toMatchObject({ from: '2027-05-19', to: '2027-05-21', starts: '08:45', ends: '15:30' })
  })

  it('leaves out what is empty, wrong or not asked', async () => {
    expect(await agendaOf('uitstap', { datum: 'morgen', strookdatum: '' })).toEqual([])
    const [trip] = await agendaOf('uitstap', { terug: '08:00' })
    expect(trip?.starts).toBe('08:30')
    expect(trip?.ends).toBeUndefined()
  })

  it('says nothing that the teacher added: that may be the name of a child', async () => {
    const letter = await sampleOf('uitstap')
    const extra = [{ id: 'x', section: 'wanneer', text: 'Yusuf komt later.' }] as const
    const events = letterAgenda(await templateOf('uitstap'), { ...letter, extra }, dutch)
    expect(JSON.stringify(events)).not.toContain('Yusuf')
  })

  it('has something for every letter with an appointment, under ids of its own', async () => {
    for (const { id } of templates) {
      const template = await templateOf(id)
      const events = await agendaOf(id)
      if (template.agenda || template.slip?.deadline) expect(events.length, id).toBeGreaterThan(0)
      expect(new Set(events.map((event) => event.id)).size, id).toBe(events.length)
      for (const { summary } of events) expect(summary, id).not.toMatch(/\{\{|…|[\u2066-\u2069]/)
    }
  })
})

describe('the agenda of a school year', () => {
  it('names every holiday, the free days of the school and what happens', () => {
    const events = yearAgenda(planYear(2026, ownDays), dutch)
    expect(events.map(({ from, summary }) => `${from} ${summary}`)).toEqual([
      '2026-09-08 zwemmen',
      '2026-09-29 foto',
      '2026-10-09 Vrije dag van onze school',
      '2026-10-15 oudercontact',
      '2026-11-02 Vakantie in de herfst',
      '2026-11-11 Feestdag in België',
      '2026-12-21 Vakantie bij Kerstmis',
      '2027-01-28 Vrije dag van onze school',
      '2027-02-08 Vakantie op het einde van de winter',
      '2027-03-29 Vakantie in de lente',
      '2027-04-21 bos',
      '2027-05-06 Feestdag in België',
      '2027-05-17 Feestdag in België',
      '2027-07-01 Vakantie in de zomer',
    ])
  })
})
