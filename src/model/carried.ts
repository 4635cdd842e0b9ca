import type { OwnPictures } from './own-picture'
import type { School } from './school'
import type { Workspace } from './workspace'

/** Why a file was made: to have everything back one day, or to give some of it to a colleague. */
export const purposes = ['backup', 'exchange'] as const
export type Purpose = (typeof purposes)[number]

/** What a file carries. A part that is absent was not put in; that is not the same as an empty one. */
export type Carried = Partial<Omit<Workspace, 'school'>> & {
  /** What is known of the school, without its pictures. */
  readonly school?: Omit<School, 'pictures'>
  readonly pictures?: OwnPictures
}

/** Everything, or everything but the names of children. */
export function carriedOf(workspace: Workspace, { classes }: { readonly classes: boolean }): Carried {
  const { school, classes: lists, ...rest } = workspace
  const { pictures, ...profile } = school
  return {
    ...rest,
    school: profile,
    ...(pictures && { pictures }),
    ...(classes && { classes: lists }),
  }
}

/** As a whole workspace, in which what was not put in is empty; but for the languages, which are then as they were. */
export function workspaceOf(
  { school, pictures, ...parts }: Carried,
  { languages }: Pick<Workspace, 'languages'>,
): Workspace {
  return {
    letters: [],
    corrections: [],
    classes: [],
    packs: [],
    printed: [],
    languages,
    ...parts,
    school: { ...(school ?? { school: {}, class: {}, letters: {} }), ...(pictures && { pictures }) },
  }
}
