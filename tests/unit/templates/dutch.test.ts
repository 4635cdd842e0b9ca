import { describe, expect, it } from 'vitest'
import { checked, dutch, notes, slotsIn } from './content'
import { length, sentences } from './sentences'

/** The Dutch school word may stand in brackets: parents will hear it at the gate. */
const withoutSchoolWord = (text: string) => text.replace(/ \([^){}]*\)/g, '')

/** Sentences that break a rule, to be read in the report of a failing test. */
const breaking = (rule: RegExp) => Object.values(dutch).filter((text) => rule.test(withoutSchoolWord(text)))

const anyOf = (words: string) => words.trim().split(/\s+/).join('|')
const wholeWords = (words: string) => new RegExp(`\\b(${anyOf(words)})\\b`, 'i')

const conjunctions = wholeWords(`
  omdat doordat zodat opdat aangezien hoewel terwijl indien tenzij mits nadat voordat alvorens
  waardoor waarbij waarop waarin waarmee waarvoor`)

const formalWords = wholeWords(`
  gelieve gelieven dient dienen teneinde inzake betreffende aangaande reeds steeds tevens alsook eveneens trachten
  vermits woonachtig derhalve slechts bekomen ingeval verzoeken verzocht wensen wenst zou zouden mochten enkele aantal`)

/** Beginnings of words that only people who went to school in Flanders know. */
const schoolWords = new RegExp(
  anyOf(`
  facultatie pedagogisch studiedag brugdag lesvrij extra.?muros bosklas zeeklas leeruitstap didactisch zorgco zoco
  brugfiguur remedi differentia logopedie taalbad schoolrijp refter turnzaal turnzak zwemzak farde heen-en-weer
  naamteken pennenzak lunchtrommel tienuurtje vieruurtje dagschotel traktatie reservekledij middagtoezicht
  middagbewaking naschools avondstudie opzichter afhalen kiss maximumfactuur bijdrageregeling schoolrekening factuur
  domicili gestructureerde aanmaning afbetaling schooltoelage groeipakket leerplicht gewettigd attest problematisch
  verwittig wenmoment zindelijk titularis directie secretariaat ouderraad oudercomit oudercontact infoavond kijklijst
  evaluatie proclamatie getuigschrift engagement reglement brochure aanmelding strookje briefje toestemming
  vrijblijvend dringend`),
  'i',
)

describe('the Dutch of the letters', () => {
  it('has sentences of at most twelve words, fewer than seven on average', () => {
    expect(sentences.filter(({ sentence }) => length(sentence) > 12)).toEqual([])
    const total = sentences.reduce((sum, { sentence }) => sum + length(sentence), 0)
    expect(total / sentences.length).toBeLessThan(7)
  })

  it('says one thing in a sentence: no sub-clauses', () => {
    expect(breaking(conjunctions)).toEqual([])
    expect(breaking(/, (die|dat|als|wanneer|want|maar)\b/i)).toEqual([])
  })

  it('says u to the parents, everywhere', () => {
    expect(breaking(/\b(je|jij|jou|jouw|jullie|men|gij|uwe)\b/i)).toEqual([])
  })

  it('uses no formal words', () => {
    expect(breaking(formalWords)).toEqual([])
  })

  it('uses no school words that newcomers cannot know', () => {
    expect(breaking(schoolWords)).toEqual([])
  })

  it('abbreviates nothing and shouts nothing', () => {
    expect(breaking(/\b[A-Z]{2,}\b|\b[a-z]\.[a-z]\.|\b(bv|nr|tel|evt|incl|max|min)\.|!/)).toEqual([])
  })

  it('writes numbers in digits', () => {
    expect(breaking(/\b(twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|half)\b/i)).toEqual(
      [],
    )
  })

  it('uses no passive', () => {
    expect(
      breaking(/\b(wordt|worden|werd|werden)\b(?:\s+[\p{L}]+){0,6}\s+(ge|be|ver)[a-z]+[dtn]\b/iu),
    ).toEqual([])
  })

  it('keeps the parts of a verb close together', () => {
    expect(
      breaking(
        /\b(geef|breng|neem|haal|vul|kruis|schrijf|kijk|trek|doe|zet|vraag)\b(?:\s+[^\s.?]+){5,}\s+(mee|terug|af|op|in|aan|uit|na)[.?]/i,
      ),
    ).toEqual([])
  })
})

describe('the notes for translators', () => {
  it('explain every sentence, and no other', () => {
    expect(Object.keys(notes).sort()).toEqual(Object.keys(dutch).sort())
    expect(Object.entries(notes).filter(([, note]) => note.trim().length < 12)).toEqual([])
  })

  it('explain every slot of their sentence', () => {
    const unexplained = Object.entries(dutch).filter(([phrase, text]) =>
      slotsIn(text).some((slot) => !notes[phrase]?.includes(`{{${slot}}}`)),
    )
    expect(unexplained).toEqual([])
  })
})

it('claims no check that nobody made', () => {
  expect(checked).toEqual({})
})
