import type { PDFDict } from 'pdf-lib'
import type { Condition } from '../condition'
import type { PdfFile } from '../reader/file'
import { allDicts } from '../reader/file'
import {
  asDict,
  bytesOf,
  dictAt,
  entry,
  keysOf,
  latin1,
  listAt,
  nameAt,
  numberAt,
  refAt,
  streamAt,
} from '../reader/objects'
import { imagesIn, isImage } from './images'

const operators = new Set(
  (
    'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc ' +
    'SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'
  ).split(' '),
)
const standardBlendModes = new Set(['Normal', 'Compatible'])
const renderingIntents = new Set(['RelativeColorimetric', 'AbsoluteColorimetric', 'Perceptual', 'Saturation'])

const usesOperator = (names: readonly string[]) => (file: PdfFile) =>
  file.pages.filter(({ operations }) => operations.some(({ operator }) => names.includes(operator)))

/** The archive's output intent and the header of its profile. */
function intent({ catalog }: PdfFile) {
  const found = listAt(catalog, 'OutputIntents')
    .map(asDict)
    .find((dict) => nameAt(dict, 'S') === 'GTS_PDFA1')
  const profile = streamAt(found, 'DestOutputProfile')
  return { dict: found, profile, header: profile && latin1(bytesOf(profile).subarray(0, 128)) }
}

const space = (file: PdfFile) => intent(file).header?.slice(16, 20)
const has = (dict: PDFDict, key: string) => keysOf(dict).includes(key)
const ifWrong = (isWrong: boolean, where: string) => (isWrong ? [where] : [])

const dictsWith = (isWrong: (dict: PDFDict) => boolean) =>
  function* (file: PdfFile): Generator<string> {
    for (const [ref, dict] of allDicts(file)) if (isWrong(dict)) yield ref
  }

/** Graphics states that pages and forms have in their resources. */
function* graphicsStates(file: PdfFile): Generator<PDFDict> {
  for (const [, dict] of allDicts(file)) {
    const states = dictAt(dictAt(dict, 'Resources'), 'ExtGState')
    for (const key of keysOf(states)) {
      const state = dictAt(states, key)
      if (state) yield state
    }
  }
}

const stateWrong = (isWrong: (state: PDFDict) => boolean) =>
  function* (file: PdfFile): Generator<string> {
    for (const state of graphicsStates(file)) if (isWrong(state)) yield state.toString()
  }

/** Parts of an image are left open: by another image, by a colour, or by alpha in its own pixels. */
const isMasked = (dict: PDFDict) =>
  isImage(dict) && ['SMask', 'Mask', 'SMaskInData'].some((key) => has(dict, key))
const isForm = (dict: PDFDict) => nameAt(dict, 'Subtype') === 'Form'

export const archiveGraphicsConditions: readonly Condition[] = [
  {
    id: 'A 6.2.2-1',
    says: 'A page uses an operator that PDF does not have.',
    *find({ pages }) {
      for (const { operations, number } of pages) {
        for (const { operator } of operations)
          if (!operators.has(operator)) yield `page ${number}: ${operator}`
      }
    },
  },
  {
    id: 'A 6.2.2-2',
    says: 'A page has no resources of its own.',
    find: ({ pages }) =>
      pages.flatMap(({ dict, number }) => ifWrong(!has(dict, 'Resources'), `page ${number}`)),
  },
  {
    id: 'A 6.2.3',
    says: 'There is no output intent, or its colour profile is not sound.',
    *find(file) {
      const { dict, profile, header } = intent(file)
      if (!dict) yield 'no output intent'
      else if (!header || header.length < 128) yield 'no profile'
      else {
        if (!['mntr', 'prtr'].includes(header.slice(12, 16))) yield `profile class ${header.slice(12, 16)}`
        if (!['RGB ', 'GRAY', 'CMYK'].includes(header.slice(16, 20)))
          yield `profile space ${header.slice(16, 20)}`
        if (header.charCodeAt(8) >= 5) yield 'profile version'
        if (header.slice(36, 40) !== 'acsp') yield 'profile signature'
        const channels = { 'RGB ': 3, GRAY: 1, CMYK: 4 }[header.slice(16, 20)]
        if (numberAt(profile?.dict, 'N') !== channels) yield 'N'
      }
    },
  },
  {
    id: 'A 6.2.3-2',
    says: 'Output intents have different colour profiles.',
    *find({ catalog }) {
      const profiles = listAt(catalog, 'OutputIntents').map((value) =>
        refAt(asDict(value), 'DestOutputProfile'),
      )
      if (new Set(profiles.filter(Boolean)).size > 1) yield 'OutputIntents'
    },
  },
  {
    id: 'A 6.2.4.3-2',
    says: 'RGB is used without an RGB output intent.',
    find: (file) =>
      space(file) === 'RGB '
        ? []
        : [
            ...usesOperator(['rg', 'RG'])(file).map(({ number }) => `page ${number}`),
            ...imagesIn(file, 'DeviceRGB'),
          ],
  },
  {
    id: 'A 6.2.4.3-3',
    says: 'CMYK is used without a CMYK output intent.',
    find: (file) =>
      space(file) === 'CMYK' ? [] : usesOperator(['k', 'K'])(file).map(({ number }) => `page ${number}`),
  },
  {
    id: 'A 6.2.4.3-4',
    says: 'Grey is used without an output intent.',
    find: (file) => (space(file) ? [] : usesOperator(['g', 'G'])(file).map(({ number }) => `page ${number}`)),
  },
  {
    id: 'A 6.2.5',
    says: 'A graphics state changes the transfer curve or the halftone.',
    find: stateWrong(
      (state) => has(state, 'TR') || has(state, 'HTP') || (nameAt(state, 'TR2') ?? 'Default') !== 'Default',
    ),
  },
  {
    id: 'A 6.2.6',
    says: 'A rendering intent is none of the four.',
    *find({ pages }) {
      for (const { operations, number } of pages) {
        for (const { operator, operands } of operations) {
          if (operator === 'ri' && !renderingIntents.has(String(operands[0]).slice(1))) yield `page ${number}`
        }
      }
    },
  },
  {
    id: 'A 6.2.9',
    says: 'A form comes from another file or another language.',
    find: dictsWith(
      (dict) =>
        isForm(dict) &&
        (has(dict, 'OPI') || has(dict, 'Ref') || has(dict, 'PS') || nameAt(dict, 'Subtype2') === 'PS'),
    ),
  },
  {
    id: 'A 6.2.10',
    says: 'A blend mode is not a standard one.',
    find: stateWrong((state) => {
      const mode = nameAt(state, 'BM')
      return mode !== undefined && !standardBlendModes.has(mode) && !/^[A-Z][A-Za-z]+$/.test(mode)
    }),
  },
  {
    id: 'own no-transparency',
    says: 'Something is see-through, which printers draw each in their own way.',
    *find(file) {
      for (const state of graphicsStates(file)) {
        const opaque = [numberAt(state, 'ca') ?? 1, numberAt(state, 'CA') ?? 1].every((alpha) => alpha === 1)
        const mask = entry(state, 'SMask')
        const blended = !standardBlendModes.has(nameAt(state, 'BM') ?? 'Normal')
        if (!opaque || blended || (mask !== undefined && mask.toString() !== '/None')) yield state.toString()
      }
      for (const [ref, dict] of allDicts(file)) {
        if (nameAt(dictAt(dict, 'Group'), 'S') === 'Transparency' || isMasked(dict)) yield ref
      }
    },
  },
]
