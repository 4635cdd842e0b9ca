import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../../../src/cli/content/check-folder'
import { checkTemplate } from '../../../../src/cli/content/check-template'

const outing = readFileSync(new URL('../../../../templates/uitstap.json', import.meta.url), 'utf8')
const content = await readContent()

type Json = { [key: string]: Json } & Json[]

/** What is said about the outing letter after a change that an author could make by mistake. */
function afterChange(change: (template: Json) => void) {
  const template = JSON.parse(outing) as Json
  change(template)
  return checkTemplate(JSON.stringify(template, undefined, 2), content)
}
const set = (place: Json | undefined, key: string | number, value: unknown) =>
  Object.assign(place ?? {}, { [key]: value })
const section = (template: Json, id: string) =>
  template['sections']?.find((one) => (one['id'] as unknown) === id)

it('finds nothing to say about a letter that is right', () => {
  expect(checkTemplate(outing, content)).toEqual([])
})

describe('a mistake in a template is named, with what to do:', () => {
  it.each<[string, (template: Json) => void, RegExp]>([
    ['a sentence that nobody wrote', (t) => set(t, 'title', 'uitstap.bestaat-niet'), /nl\.json/],
    ['a pictogram that nobody drew', (t) => set(t, 'picture', 'vliegende-schotel'), /concepts\.json/],
    ['another letter that does not exist', (t) => set(t, 'related', ['feestje']), /no other letter/],
    ['a letter that belongs with itself', (t) => set(t, 'related', ['uitstap']), /no other letter/],
    ['a slot that a sentence needs', (t) => delete t['slots']?.['plaats'], /needs a slot "plaats"/],
    ['a slot of every letter', (t) => delete t['slots']?.['klas'], /Every letter has the slot "klas"/],
    [
      'a slot that nothing needs',
      (t) => set(t['slots'], 'kleur', { section: 'wat', type: 'name' }),
      /Nothing on the page needs/,
    ],
    [
      'a choice inside a sentence',
      (t) => set(t['slots'], 'plaats', { section: 'waar', type: 'choice', options: ['hier'] }),
      /never printed inside/,
    ],
    ['a clock made from a day', (t) => set(t['strip'], 0, { picture: { clock: 'datum' } }), /type "time"/],
    [
      'a default that is no option',
      (t) => set(t['slots']?.['betalen'], 'default', 'met-knopen'),
      /none of its options/,
    ],
    [
      'a moment after something else',
      (t) => set(t['slots']?.['datum'], 'after', 'plaats'),
      /no slot of type "date"/,
    ],
    [
      'a deadline before something that is no day',
      (t) => set(t['slots']?.['strookdatum'], 'default', { schoolDaysBefore: 2, slot: 'plaats' }),
      /no slot of type "date"/,
    ],
    [
      'a condition about nothing',
      (t) => set(section(t, 'wat')?.['lines']?.[0], 'when', { answer: 'onbekend', is: 'ja' }),
      /names no question/,
    ],
    [
      'a condition that asks nothing',
      (t) => set(section(t, 'wat')?.['lines']?.[0], 'when', { slot: 'plaats' }),
      /asks nothing/,
    ],
    [
      'a condition that never holds',
      (t) => set(section(t, 'wat')?.['lines']?.[0], 'when', { slot: 'betalen', is: 'met-knopen' }),
      /cannot be given here/,
    ],
    [
      'an answer without a sentence',
      (t) => set(t['questions']?.[0], 'answers', ['misschien']),
      /changes nothing/,
    ],
    ['too few questions', (t) => set(t, 'questions', []), /at least 4 questions/],
    ['parts in another order', (t) => t['sections']?.reverse(), /once and in this order/],
    [
      'three tiles on a row',
      (t) => set(section(t, 'wat')?.['lines']?.[0], 'pictures', ['bus', 'bus', 'bus']),
      /at most 2 tiles/,
    ],
    ['a slip without a last day', (t) => delete t['slip']?.['deadline'], /strookdatum/],
    ['too few spoken sentences', (t) => set(t, 'talk', { say: [], ask: [] }), /3 sentences to say/],
    ['an example with a slot too many', (t) => set(t['sample'], 'kleur', 'rood'), /no slot "kleur"/],
    ['an example that is not finished', (t) => delete t['sample']?.['plaats'], /"plaats" \(empty\)/],
    [
      'a word that the format does not know',
      (t) => set(t, 'titel', 'Op uitstap'),
      /src\/model\/template\.ts/,
    ],
  ])('%s', (_, change, says) => {
    expect(
      afterChange(change)
        .map(({ message }) => message)
        .join('\n'),
    ).toMatch(says)
  })

  it('an answer that leads to no sentence under what is expected', () => {
    const problems = afterChange((template) => {
      const question = template['questions']?.[0]?.['id'] as unknown as string
      for (const id of ['verwachten', 'goed-om-te-weten']) {
        const part = section(template, id)
        const about = (line: Json) => JSON.stringify(line).includes(`"answer":"${question}"`)
        set(
          part,
          'lines',
          part?.['lines']?.filter((line) => !about(line)),
        )
      }
    })
    expect(problems.map(({ message }) => message).join('\n')).toMatch(/tells the parents nothing/)
  })
})

describe('the line of a mistake', () => {
  it('is the line that the author has to change', () => {
    const text = outing.replace('"title": "uitstap.titel"', '"title": "uitstap.fout"')
    const line = text.split('\n').findIndex((one) => one.includes('uitstap.fout')) + 1
    expect(checkTemplate(text, content).map((problem) => problem.line)).toEqual([line])
  })

  it('is known too when the text is no JSON', () => {
    const text = outing.replace('"version": 1,', '"version": 1')
    const line = text.split('\n').findIndex((one) => one.includes('"version": 1')) + 1
    const [problem] = checkTemplate(text, content)
    expect(problem?.message).toMatch(/This is no JSON/)
    expect([line, line + 1]).toContain(problem?.line)
  })
})
