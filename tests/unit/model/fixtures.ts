import type { Letter } from '../../../src/model/letter'
import type { Template } from '../../../src/model/template'

/** A small template with one of everything that conditions and checks look at. */
export const template: Template = {
  id: 'proef',
  version: 1,
  theme: 'uitstap',
  picture: 'uitstap',
  title: 'proef.titel',
  strip: [
    { picture: 'uitstap' },
    { picture: { date: 'datum' } },
    { each: 'meebrengen', most: 2 },
    { picture: 'gratis', when: { slot: 'betalen', is: 'gratis' } },
    { picture: { amount: 'prijs' }, when: { slot: 'betalen', is: 'contant' } },
    { picture: 'brief-terug' },
    { picture: 'tolk' },
  ],
  slots: {
    school: { type: 'name', section: 'school', remember: 'school' },
    datum: { type: 'date', section: 'wanneer' },
    vertrek: { type: 'time', section: 'wanneer' },
    terug: { type: 'time', section: 'wanneer', after: 'vertrek' },
    plaats: { type: 'name', section: 'waar' },
    telefoon: { type: 'phone', section: 'school', remember: 'school' },
    betalen: { type: 'choice', section: 'betalen', options: ['gratis', 'contant'], default: 'gratis' },
    prijs: { type: 'money', section: 'betalen', when: { slot: 'betalen', is: 'contant' } },
    meebrengen: { type: 'concepts', section: 'meebrengen', suggest: ['fruit', 'regenjas'], optional: true },
    terugvoor: {
      type: 'date',
      section: 'slip',
      default: { schoolDaysBefore: 2, slot: 'datum' },
    },
  },
  questions: [
    { id: 'blijven', answers: ['ja', 'nee'], default: 'nee' },
    { id: 'gsm', answers: ['ja', 'nee'] },
  ],
  sections: [
    { id: 'wat', lines: [{ pictures: ['uitstap'], say: [{ phrase: 'proef.wat', optional: false }] }] },
    {
      id: 'wanneer',
      lines: [
        { pictures: [{ date: 'datum' }], say: [{ phrase: 'proef.datum', optional: false }] },
        {
          pictures: ['bus', { clock: 'vertrek' }],
          say: [{ phrase: 'proef.vertrek' }, { phrase: 'proef.terug' }],
        },
      ],
    },
    { id: 'meebrengen', lines: [{ each: 'meebrengen', say: [] }] },
    {
      id: 'betalen',
      lines: [
        { pictures: ['gratis'], when: { slot: 'betalen', is: 'gratis' }, say: [{ phrase: 'proef.gratis' }] },
        { pictures: ['contant'], when: { slot: 'betalen', is: 'contant' }, say: [{ phrase: 'proef.prijs' }] },
      ],
    },
    {
      id: 'verwachten',
      lines: [
        { pictures: ['ziek', 'bel-ons'], say: [{ phrase: 'proef.ziek' }] },
        { say: [{ phrase: 'proef.weg', when: { answer: 'blijven', is: 'nee' } }] },
        { say: [{ phrase: 'proef.gsm', when: { answer: 'gsm', is: 'nee' } }] },
      ],
    },
  ],
  slip: {
    deadline: 'terugvoor',
    lines: [{ pictures: ['ja'], say: [{ phrase: 'proef.mee' }], field: { kind: 'tick' } }],
  },
  sample: { datum: '2026-11-24' },
}

export const letter: Letter = {
  id: 'brief-1',
  template: 'proef',
  templateVersion: 1,
  values: {
    school: 'Basisschool De Regenboog',
    datum: '2026-11-24',
    vertrek: '08:30',
    terug: '15:30',
    plaats: 'Kinderboerderij De Campagne',
    telefoon: '09 123 45 67',
    betalen: 'contant',
    prijs: 550,
    meebrengen: ['regenjas', 'fruit'],
    terugvoor: '2026-11-20',
  },
  answers: {},
  left: [],
  extra: [],
  languages: [],
  created: '2026-11-10T08:00:00Z',
  changed: '2026-11-10T08:00:00Z',
  revision: 0,
}

export const withValues = (values: Letter['values']): Letter => ({
  ...letter,
  values: { ...letter.values, ...values },
})
