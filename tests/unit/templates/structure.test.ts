import { describe, expect, it } from 'vitest'
import { checkLetter } from '../../../src/model/check-letter'
import { sampleLetter } from '../../../src/model/new-letter'
import { type Slot, sectionOrder } from '../../../src/model/template'
import { conditionsOf, drawn, dutch, phrasesOf, rowsOf, sentencesOf, slotsIn, templates } from './content'
import { allConditions, allPictures, bringable, concepts, shared, slotsUsed } from './parts'

const madeFrom = { date: 'date', clock: 'time', amount: 'money', chosen: 'choice' } as const

describe.each(templates.map((template) => [template.id, template] as const))(
  'the letter %s',
  (_, template) => {
    it('says only sentences that exist', () => {
      const missing = [...phrasesOf(template), ...shared].filter((phrase) => !Object.hasOwn(dutch, phrase))
      expect(missing).toEqual([])
      expect(bringable(template).filter((concept) => !Object.hasOwn(dutch, `mee.${concept}`))).toEqual([])
    })

    it('shows only pictograms that are drawn', () => {
      expect([...new Set(concepts(template))].filter((concept) => !drawn.has(concept))).toEqual([])
    })

    it('asks for every slot that its sentences name, and for no other', () => {
      const named = [...phrasesOf(template), ...shared].flatMap((phrase) => slotsIn(dutch[phrase] ?? ''))
      expect(named.filter((slot) => !Object.hasOwn(template.slots, slot))).toEqual([])
      const used = slotsUsed(template)
      expect(Object.keys(template.slots).filter((slot) => !used.has(slot))).toEqual([])
    })

    it('prints no choice: a choice only steers', () => {
      const named = phrasesOf(template).flatMap((phrase) => slotsIn(dutch[phrase] ?? ''))
      const steering = (slot: Slot | undefined) => slot?.type === 'choice' || slot?.type === 'concepts'
      expect(named.filter((slot) => steering(template.slots[slot]))).toEqual([])
    })

    it('makes tiles only from slots of the right kind', () => {
      for (const picture of allPictures(template)) {
        if (typeof picture === 'string') continue
        for (const [kind, slot] of Object.entries(picture)) {
          expect(template.slots[slot]?.type).toBe(madeFrom[kind as keyof typeof madeFrom])
        }
      }
    })

    it('has pictures for options that exist', () => {
      for (const slot of Object.values(template.slots)) {
        if (slot.type !== 'choice') continue
        expect(Object.keys(slot.pictures ?? {}).filter((option) => !slot.options.includes(option))).toEqual(
          [],
        )
      }
    })

    it('has conditions that can come true', () => {
      for (const { slot, answer, is, filled } of allConditions(template)) {
        const question = template.questions.find(({ id }) => id === answer)
        const definition = slot === undefined ? undefined : template.slots[slot]
        const possible = question?.answers ?? (definition?.type === 'choice' ? definition.options : [])
        expect(question ?? definition).toBeDefined()
        expect(is !== undefined || filled !== undefined).toBe(true)
        expect([is ?? []].flat().filter((value) => !possible.includes(value))).toEqual([])
      }
    })

    it('uses every option of every choice, and every answer to every question', () => {
      const conditions = allConditions(template)
      const asked = (key: 'slot' | 'answer', id: string) =>
        new Set(
          conditions.filter((condition) => condition[key] === id).flatMap(({ is }) => [is ?? []].flat()),
        )
      for (const [id, slot] of Object.entries(template.slots)) {
        if (slot.type === 'choice') expect([...asked('slot', id)].sort()).toEqual([...slot.options].sort())
      }
      for (const { id, answers } of template.questions) {
        expect([...asked('answer', id)].sort()).toEqual([...answers].sort())
      }
    })

    it('turns every answer into something the parents are told', () => {
      const told = sentencesOf(template).filter(
        ({ part }) => part === 'verwachten' || part === 'goed-om-te-weten',
      )
      for (const { id, answers } of template.questions) {
        for (const given of answers) {
          const leads = told.some(({ conditions }) =>
            conditions.some(({ answer, is }) => answer === id && [is ?? []].flat().includes(given)),
          )
          expect({ id, given, leads }).toEqual({ id, given, leads: true })
        }
      }
    })

    it('says nothing about a question that is not asked', () => {
      for (const { id, when } of template.questions) {
        const answering = sentencesOf(template).filter(({ conditions }) =>
          conditions.some(({ answer }) => answer === id),
        )
        for (const { conditions } of answering) {
          expect(conditions).toEqual(expect.arrayContaining([...conditionsOf(when)]))
        }
      }
    })

    it('asks at least six questions that make the unspoken spoken', () => {
      expect(template.questions.length).toBeGreaterThanOrEqual(6)
    })

    it('keeps the order of every letter, and each part once', () => {
      const order = template.sections.map(({ id }) => sectionOrder.indexOf(id))
      expect(order).toEqual([...new Set(order)].sort((a, b) => a - b))
    })

    it('has a title of at most eight words and at most two tiles in a row', () => {
      expect(dutch[template.title]?.split(' ').length).toBeLessThanOrEqual(8)
      for (const { line } of rowsOf(template)) expect((line.pictures ?? []).length).toBeLessThanOrEqual(2)
    })

    it('gives the slip a last day that the teacher need not work out, or a title that tells when to use it', () => {
      if (!template.slip) return
      if (template.slip.deadline === undefined) {
        expect(dutch).toHaveProperty([template.slip.title ?? ''])
        return
      }
      expect(template.slip.deadline).toBe('strookdatum')
      expect(template.slots['strookdatum']).toMatchObject({
        type: 'date',
        default: { slot: expect.any(String) },
      })
    })

    it('comes with a finished example', () => {
      const letter = sampleLetter(template, { id: 'sample', now: '2026-09-01T08:00:00.000Z' })
      expect(Object.keys(letter.values).filter((slot) => !Object.hasOwn(template.slots, slot))).toEqual([])
      for (const [id, answer] of Object.entries(letter.answers)) {
        expect(template.questions.find((question) => question.id === id)?.answers).toContain(answer)
      }
      expect(checkLetter(template, letter, '2026-09-01')).toEqual([])
    })
  },
)
