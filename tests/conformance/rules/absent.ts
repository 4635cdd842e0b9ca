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
  streamAt,
  textAt,
} from '../reader/objects'

const has = (dict: PDFDict | undefined, key: string) => keysOf(dict).includes(key)

const dictsWith = (isWrong: (dict: PDFDict) => boolean) =>
  function* (file: PdfFile): Generator<string> {
    for (const [ref, dict] of allDicts(file)) if (isWrong(dict)) yield ref
  }

const catalogHas = (key: string) =>
  function* ({ catalog }: PdfFile): Generator<string> {
    if (has(catalog, key)) yield 'catalog'
  }

function optionalContent({ catalog }: PdfFile): readonly PDFDict[] {
  const properties = dictAt(catalog, 'OCProperties')
  return [entry(properties, 'D'), ...listAt(properties, 'Configs')].flatMap((value) => asDict(value) ?? [])
}

/** Actions of ISO 32000-1, 12.6.4 that PDF/A-2 allows. */
const allowedActions = new Set(['GoTo', 'GoToR', 'GoToE', 'Thread', 'URI', 'SubmitForm', 'Named'])

const actionType = (dict: PDFDict) => {
  const type = nameAt(dict, 'S')
  return nameAt(dict, 'Type') === 'Action' || has(dict, 'JS') ? (type ?? '') : undefined
}

/** Things that no letter has, so that nobody has to wonder what they do. */
export const absenceConditions: readonly Condition[] = [
  {
    id: 'UA 20-001',
    says: 'A further configuration of layers has no name.',
    *find(file) {
      const [, ...further] = optionalContent(file)
      for (const config of further) if (!textAt(config, 'Name')) yield 'OCProperties'
    },
  },
  {
    id: 'UA 20-002',
    says: 'The configuration of layers has no name.',
    *find(file) {
      const [config] = optionalContent(file)
      if (config && !textAt(config, 'Name')) yield 'OCProperties'
    },
  },
  {
    id: 'UA 20-003',
    says: 'Layers turn themselves on and off.',
    *find(file) {
      for (const config of optionalContent(file)) if (has(config, 'AS')) yield 'OCProperties'
    },
  },
  {
    id: 'UA 21-001',
    says: 'An embedded file has no name.',
    find: dictsWith((dict) => has(dict, 'EF') && (!textAt(dict, 'F') || !textAt(dict, 'UF'))),
  },
  {
    id: 'UA 25-001',
    says: 'A form must be drawn by a program.',
    *find({ catalog }) {
      const form = dictAt(catalog, 'AcroForm')
      const parts = [streamAt(form, 'XFA'), ...listAt(form, 'XFA')]
      for (const part of parts) {
        if (part && 'contents' in part && latin1(bytesOf(part as never)).includes('dynamicRender>required'))
          yield 'XFA'
      }
    },
  },
  {
    id: 'UA 26-001',
    says: 'An encrypted file does not say what is allowed.',
    *find({ document }) {
      const encryption = asDict(document.context.lookup(document.context.trailerInfo.Encrypt))
      if (encryption && numberAt(encryption, 'P') === undefined) yield 'Encrypt'
    },
  },
  {
    id: 'UA 26-002',
    says: 'Screen readers are locked out.',
    *find({ document }) {
      const encryption = asDict(document.context.lookup(document.context.trailerInfo.Encrypt))
      const permissions = numberAt(encryption, 'P')
      if (permissions !== undefined && (permissions & 512) === 0) yield 'Encrypt'
    },
  },
  {
    id: 'A 6.5.1',
    says: 'The file does something that archives refuse, such as running a script.',
    find: dictsWith((dict) => {
      const type = actionType(dict)
      return type !== undefined && !allowedActions.has(type)
    }),
  },
  {
    id: 'A 6.5.2',
    says: 'Something happens by itself when the file or a page is opened.',
    find: dictsWith((dict) => has(dict, 'AA')),
  },
  {
    id: 'A 6.8',
    says: 'Another file is embedded.',
    find: dictsWith((dict) => has(dict, 'EF')),
  },
  {
    id: 'A 6.9',
    says: 'The names of layers are missing or not unique.',
    *find(file) {
      const names = optionalContent(file).map((config) => textAt(config, 'Name') ?? '')
      yield* names.filter((name, i) => name === '' || names.indexOf(name) !== i)
    },
  },
  {
    id: 'A 6.10-1',
    says: 'There are alternate presentations.',
    *find({ catalog }) {
      if (has(dictAt(catalog, 'Names'), 'AlternatePresentations')) yield 'Names'
    },
  },
  { id: 'A 6.10-2', says: 'A page is shown in steps.', find: dictsWith((dict) => has(dict, 'PresSteps')) },
  { id: 'A 6.11', says: 'The file makes demands on the viewer.', find: catalogHas('Requirements') },
  {
    id: 'own no-action',
    says: 'The file does something when it is opened or clicked.',
    find: dictsWith((dict) => actionType(dict) !== undefined || has(dict, 'OpenAction')),
  },
  {
    id: 'own no-form',
    says: 'There is an interactive form on what is meant for paper.',
    paperOnly: true,
    find: catalogHas('AcroForm'),
  },
]
