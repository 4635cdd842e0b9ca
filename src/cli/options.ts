import { parseArgs } from 'node:util'
import { dutch, languages } from '../catalogue/languages'
import { templates } from '../catalogue/templates'
import type { LanguageCode } from '../model/language'
import { type RoughPolicy, roughPolicies, standardPolicy } from '../model/policy'

/** Where the letter comes from: a file, or the example of a template. */
export type Source =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'sample'; readonly template: string }
  /** The examples of all letters on one sheet. */
  | { readonly kind: 'overview' }

export type Options =
  | { readonly ok: false; readonly why: string }
  | { readonly ok: true; readonly help: true }
  | {
      readonly ok: true
      readonly help: false
      readonly source: Source
      readonly languages: readonly LanguageCode[]
      readonly out: string
      /** Grey bars in the place of words, to test the pictures on readers. */
      readonly wordless: boolean
      /** A folder with the school's own pictures, and who made them. */
      readonly pictures?: { readonly folder: string; readonly credit: string }
      /** A file with what people found of the translations. */
      readonly corrections?: string
      readonly rough: RoughPolicy
    }

const codes = languages.map(({ code }) => code)

export const help = `Maakt PDF's van een brief.

  npm run letter -- <brief.json> [--lang ar,nl] [--out <map>]
  npm run letter -- --sample <sjabloon> [--lang ar,nl] [--out <map>]
  npm run letter -- --overzicht [--lang ar,nl] [--out <map>]

  <brief.json>  een brief die u in Pictobrief bewaarde als bestand
  --sample      de voorbeeldbrief van een sjabloon: ${templates.map(({ id }) => id).join(', ')}
  --overzicht   de voorbeelden van alle brieven naast elkaar, als webpagina
  --lang        talen, met een komma ertussen: ${codes.join(', ')}
                nl = alleen Nederlands; elke andere taal staat naast het Nederlands. Standaard: nl
  --zonder-woorden  grijze balken in plaats van woorden: zo toetst u de picto's
  --afbeeldingen <map> --maker <tekst>
                eigen afbeeldingen (png) in de plaats van onze picto's: de naam van het bestand zegt welk picto;
                de maker en de licentie staan onder de brief
  --corrections <bestand>
                een bestand dat u in Pictobrief bewaarde of van een collega kreeg: wat mensen nakeken en verbeterden,
                staat dan op de brief; of een JSON-lijst van verbeteringen
  --rough       wat met zinnen die niemand nakeek: ${roughPolicies.join(', ')}. Standaard: ${standardPolicy.rough}
                mark = met een merkteken, dutch = alleen het Nederlands, refuse = dan geen vertaling van de brief
  --out         map voor de bestanden. Standaard: deze map
  --help        deze uitleg

Elke taal wordt één bestand: <sjabloon>-<taal>.pdf
Einde: 0 gelukt, 1 een bestand is niet gemaakt, 2 de opdracht is niet begrepen.
`

function readArguments(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      sample: { type: 'string' },
      overzicht: { type: 'boolean', default: false },
      lang: { type: 'string', default: dutch },
      out: { type: 'string', default: '.' },
      afbeeldingen: { type: 'string' },
      maker: { type: 'string', default: '' },
      corrections: { type: 'string' },
      rough: { type: 'string', default: standardPolicy.rough },
      'zonder-woorden': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
}

const refuse = (why: string): Options => ({ ok: false, why })

function sourceOf(files: readonly string[], sample: string | undefined, overview: boolean): Source | string {
  const [path] = files
  if (overview)
    return sample === undefined && path === undefined
      ? { kind: 'overview' }
      : 'Geef een bestand, --sample of --overzicht, niet meer dan één.'
  if (files.length > 1) return 'Geef één brief per keer.'
  if (sample !== undefined && path !== undefined) return 'Geef een bestand of --sample, niet allebei.'
  if (sample !== undefined) {
    const known = templates.some(({ id }) => id === sample)
    return known ? { kind: 'sample', template: sample } : `Er is geen sjabloon "${sample}".`
  }
  return path === undefined ? 'Welke brief? Geef een bestand of --sample.' : { kind: 'file', path }
}

/** Understands the words behind the command, or says in one sentence what is wrong with them. */
export function parseOptions(words: readonly string[]): Options {
  let parsed: ReturnType<typeof readArguments>
  try {
    parsed = readArguments(words)
  } catch (error) {
    return refuse(`Dit begrijp ik niet: ${error instanceof Error ? error.message : String(error)}`)
  }
  const { values, positionals } = parsed
  if (values.help) return { ok: true, help: true }
  const source = sourceOf(positionals, values.sample, values.overzicht)
  if (typeof source === 'string') return refuse(source)
  const wanted = [...new Set(values.lang.split(',').map((code) => code.trim()))].filter(Boolean)
  const unknown = wanted.filter((code) => !codes.includes(code))
  if (unknown.length > 0) return refuse(`Deze taal ken ik niet: ${unknown.join(', ')}.`)
  if (wanted.length === 0) return refuse('Welke talen? Bijvoorbeeld --lang ar,nl')
  const { afbeeldingen: folder, maker: credit, corrections } = values
  const rough = roughPolicies.find((policy) => policy === values.rough)
  if (!rough) return refuse(`--rough is ${roughPolicies.join(', ')}.`)
  if (folder !== undefined && credit.trim() === '')
    return refuse(
      'Wie maakte de afbeeldingen, en onder welke licentie? Geef --maker "Sclera vzw, CC BY-NC 2.0 BE".',
    )
  return {
    ok: true,
    help: false,
    source,
    languages: wanted,
    out: values.out,
    wordless: values['zonder-woorden'],
    rough,
    ...(corrections !== undefined && { corrections }),
    ...(folder !== undefined && { pictures: { folder, credit: credit.trim() } }),
  }
}
