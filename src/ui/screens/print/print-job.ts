import type { Copy, Job, MadeFile } from '../../../batch/job'
import { type JobOutcome, startJob } from '../../../batch/start-job'
import workerAddress from '../../../batch/worker?worker&url'
import { fileName } from '../../../files/file-name'
import type { LanguageCode } from '../../../model/language'
import type { Letter } from '../../../model/letter'
import { trustedScript } from '../../../offline/trusted-script'
import { presentCorrections } from '../../corrections'
import { logoOfSchool, useOwnPictures } from '../../own-pictures'
import { presentPolicy } from '../../policy'
import { copiesOf, type PrintPlan } from './print-plan'

/** A letter in one language as a file. */
export interface MadeLetter {
  readonly language: LanguageCode
  readonly file: MadeFile
}

interface JobOptions {
  readonly onProgress: (done: number, total: number) => void
  readonly signal: AbortSignal
}

/** What the file of a letter in one language is called, without extension. */
export type NameOf = (language: LanguageCode) => string

/** A file per language, in the worker. */
export function makeFiles(
  letter: Letter,
  languages: readonly LanguageCode[],
  { inkSaver }: PrintPlan,
  nameOf: NameOf,
  options: JobOptions,
): Promise<JobOutcome> {
  const copies = languages.map((language) => ({ letter, language, name: nameOf(language) }))
  return run({ copies, output: 'separate', title: '', inkSaver }, options)
}

/** One file of the whole pile: every language as often as there are families for it. */
export function makePile(
  letter: Letter,
  languages: readonly LanguageCode[],
  plan: PrintPlan,
  title: string,
  options: JobOptions,
): Promise<JobOutcome> {
  const copies = languages.flatMap((language) =>
    Array.from({ length: copiesOf(plan, language) }, (): Copy => ({ letter, language, name: '' })),
  )
  return run({ copies, output: 'merged', title: fileName(title), inkSaver: plan.inkSaver }, options)
}

/** The talk beside the letter: one file with a page per language, for the teacher. */
export function makeTalk(
  letter: Letter,
  languages: readonly LanguageCode[],
  { inkSaver }: PrintPlan,
  title: string,
  options: JobOptions,
): Promise<JobOutcome> {
  const copies = languages.map((language): Copy => ({ letter, language, page: 'talk', name: '' }))
  return run({ copies, output: 'merged', title: fileName(title), inkSaver }, options)
}

const run = (job: Job, options: JobOptions) =>
  startJob(
    {
      ...job,
      own: useOwnPictures.getState().pictures,
      corrections: presentCorrections(),
      rough: presentPolicy().rough,
      ...logoOfSchool(),
    },
    {
      ...options,
      createWorker: () => new Worker(trustedScript(workerAddress), { type: 'module' }),
    },
  )

export const pdfOf = ({ name, bytes }: MadeFile): File => new File([bytes], name, { type: 'application/pdf' })
