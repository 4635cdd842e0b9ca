/**
 * Makes public/fonts from the fonts' npm packages: `node scripts/fonts.mjs`. The result is committed; run this again
 * only to change what the fonts hold. Same packages, same bytes.
 *
 * Each font keeps the characters our languages need, loses its hinting, and loses every layout feature that is not
 * needed to write correctly. `liga` goes on purpose: new readers should see f and i, and Turkish needs the dot of its i.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import * as hb from 'harfbuzzjs'
import { copyGlyph, nameTable, readTables, writeTables } from './sfnt.mjs'
import { loadSubsetter } from './subset.mjs'

const REPLACEMENT_CHARACTER = 0xfffd

const FEATURES = 'ccmp locl mark mkmk kern rlig calt init medi fina isol rtlm'.split(' ')

/** Stands in the font in the place of the whole licence, which is in the file beside it. */
const LICENCE_NOTICE =
  'This Font Software is licensed under the SIL Open Font License, Version 1.1. The licence stands in the file beside this font, and at'

/** Signs and spaces that stand between words of every script. Ranges of code points, hexadecimal. */
const SIGNS = '20-2f 3a-40 5b-60 7b-7e a0-bf d7 f7 2000-206f 20ac 2212 25cc'

/** Latin and Cyrillic as our languages write them, and names of children from elsewhere. */
const LATIN = [
  '20-7e a0-17f 18f 192 1cd-1dc 1e6-1e7 1ea-1eb 1f4-1f5 1f8-1f9 218-21b 232-233',
  // Combining marks, the apostrophes of Hausa and Ukrainian, spacing accents.
  '2b9-2bf 2c6-2c7 2d8-2dd 300-304 306-30c 30f 311 31b 323-328 32d-32e 331',
  // Letters of West African languages: Ɓ Ɔ Ɖ Ɗ Ǝ Ɛ Ɠ Ɣ Ɩ Ɨ Ƙ Ɲ Ŋ Ƴ Ʊ Ʋ and their small forms.
  '181 186 189-18a 18e 190-191 193-194 196-199 19d 1b1-1b4 1dd 253-254 256-257 259 25b 260 263 268-269',
  '272 275 28a-28b',
  // Letters with a dot or line below (Yoruba, transliterated Arabic), Welsh, all of Vietnamese.
  '1a0-1a1 1af-1b0 1e0c-1e0f 1e20-1e21 1e24-1e25 1e28-1e2b 1e32-1e37 1e3e-1e47 1e5a-1e5b 1e62-1e63',
  '1e6c-1e6f 1e80-1e85 1e8c-1e8d 1e92-1e97 1e9e 1ea0-1ef9',
  // Cyrillic of the Slavic languages.
  '400-45f 490-491',
  // Punctuation and spaces, numbers, currency, arrows, the tick, the circle that carries a lone mark, the box.
  '2000-203f 2044 2060 2070-2079 2080-2089 20a6 20a9-20ac 20b4 20b9-20ba 20bd 2116 2122 2153-2154 215b-215e',
  '2190-2193 2212 221e 2248 2260 2264-2265 25ca 25cc 2713 fffd',
].join(' ')
/** With the presentation forms, which come along when Arabic is copied out of a PDF. */
const ARABIC = `${SIGNS} 600-6ff 750-77f fb50-fbff fdfc fe70-fefc`
const ETHIOPIC = `${SIGNS} 1200-139f 2d80-2ddf ab00-ab2f`

/**
 * `name`: the font may not keep its own name once it is changed (Reserved Font Name in its licence).
 * `without`: layout features it does without. Two thirds of the Ethiopic font was kerning, 160 kB to fetch for syllables
 * that stand evenly as they are.
 */
const FAMILIES = [
  {
    id: 'andika',
    source: '@expo-google-fonts/andika@0.2.3',
    files: { 400: 'Andika_400Regular.ttf', 700: 'Andika_700Bold.ttf' },
    sha256: {
      400: '54284e4240380749be8cd7ecee16c0f7731cc6c5aac57bf62319bd6536d17efb',
      700: '8a2116d2b25bd74f4d94ece77c5927e2ec82ca1416347c01ab60c6d5e1abd801',
    },
    name: 'Pictobrief Latin',
    scripts: ['DFLT', 'latn', 'cyrl'],
    ranges: LATIN,
  },
  {
    id: 'noto-sans-arabic',
    source: '@expo-google-fonts/noto-sans-arabic@0.4.3',
    files: {
      400: '400Regular/NotoSansArabic_400Regular.ttf',
      700: '700Bold/NotoSansArabic_700Bold.ttf',
    },
    sha256: {
      400: '252629ca0e87b6233851249b8cbf7b43445211a8caf199f1b306a19202251508',
      700: 'a86a704ff8b315082f4859b04c2f8f746f4cefb14553ef10505f143e0d4829d3',
    },
    scripts: ['DFLT', 'arab'],
    ranges: ARABIC,
  },
  {
    id: 'vazirmatn',
    source: '@expo-google-fonts/vazirmatn@0.4.1',
    files: { 400: '400Regular/Vazirmatn_400Regular.ttf', 700: '700Bold/Vazirmatn_700Bold.ttf' },
    sha256: {
      400: '443e920a022a89a93d4764a06e853342b9008fba880eb827d814160f1e459c05',
      700: '214a28e6c3a8283e30c60cd17d31470709e2f85da6fb547dc29c56e524ea1046',
    },
    scripts: ['DFLT', 'arab'],
    ranges: ARABIC,
  },
  {
    id: 'noto-sans-ethiopic',
    source: '@expo-google-fonts/noto-sans-ethiopic@0.4.2',
    files: {
      400: '400Regular/NotoSansEthiopic_400Regular.ttf',
      700: '700Bold/NotoSansEthiopic_700Bold.ttf',
    },
    sha256: {
      400: '321ff186e0f066a46257c3008e8a22070720350a9d17f8a32d0d3da53f52e7a2',
      700: 'b968f7d5c79d6caaff5e29031b1598555f4b154de7456dd51b7c866f90d37597',
    },
    scripts: ['DFLT', 'ethi'],
    without: ['kern'],
    ranges: ETHIOPIC,
  },
]

const cache = fileURLToPath(new URL('../node_modules/.cache/fonts/', import.meta.url))
const target = fileURLToPath(new URL('../public/fonts/', import.meta.url))

async function main() {
  fetchSources()
  mkdirSync(target, { recursive: true })
  const subset = await loadSubsetter()
  for (const family of FAMILIES) {
    for (const weight of [400, 700]) {
      const source = readFileSync(`${cache}node_modules/${packageOf(family)}/${family.files[weight]}`)
      const digest = createHash('sha256').update(source).digest('hex')
      if (digest !== family.sha256[weight])
        throw new Error(`${family.id}-${weight} is not the known file: ${digest}`)
      const keep = {
        unicodes: family.ranges.split(' ').flatMap(codePoints),
        features: FEATURES.filter((feature) => !family.without?.includes(feature)),
        scripts: family.scripts,
      }
      const cut = subset(source, keep)
      const bytes = family.name ? renamed(cut, family.name, weight) : cut
      writeFileSync(`${target}${family.id}-${weight}.ttf`, bytes)
      console.log(
        `${family.id}-${weight}.ttf  ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`,
      )
    }
    writeFileSync(`${target}OFL-${family.id}.txt`, licenceOf(family))
  }
}

/** npm checks each package against the registry's own digest; scripts of packages are not run. */
function fetchSources() {
  mkdirSync(cache, { recursive: true })
  writeFileSync(`${cache}package.json`, '{ "private": true }')
  const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund']
  execFileSync('npm', ['install', ...flags, ...FAMILIES.map((family) => family.source)], { cwd: cache })
}

const packageOf = (family) => family.source.slice(0, family.source.lastIndexOf('@'))

function codePoints(range) {
  const [first, last = first] = range.split('-').map((hex) => Number.parseInt(hex, 16))
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** The font under another name, with an empty box as its sign for a character that no font has. */
function renamed(bytes, family, weight) {
  const tables = readTables(bytes)
  const face = new hb.Face(new hb.Blob(bytes))
  const style = weight === 700 ? 'Bold' : 'Regular'
  const postscript = `${family.replaceAll(' ', '')}-${style}`
  const kept = [0, 5, 14].map((id) => [id, face.getName(id, 'en')])
  const given = [
    [1, family],
    [2, style],
    [3, postscript],
    [4, `${family} ${style}`],
    [6, postscript],
    [13, `${LICENCE_NOTICE} ${face.getName(14, 'en')}`],
  ]
  tables.set('name', nameTable(new Map([...kept, ...given])))
  copyGlyph(tables, 0, new hb.Font(face).nominalGlyph(REPLACEMENT_CHARACTER))
  return writeTables(tables)
}

/** Licence text that comes with the font: in its package, or else in the font itself (name 13). */
function licenceOf(family) {
  const folder = `${cache}node_modules/${packageOf(family)}/`
  const face = new hb.Face(new hb.Blob(readFileSync(folder + family.files[400])))
  const own = face.getName(13, 'en')
  const text = own.includes('PREAMBLE') ? own : readFileSync(`${folder}LICENSE_FONT`, 'utf8')
  return `${text.replaceAll('\r\n', '\n').trim()}\n`
}

await main()
