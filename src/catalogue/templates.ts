import index from '../../templates/index.json'
import type { Template, TemplateId, Theme } from '../model/template'
import type { ConceptId } from '../model/tile'

/** What the start screen needs to know of a letter before it is opened. */
export interface TemplateSummary {
  readonly id: TemplateId
  readonly theme: Theme
  readonly picture: ConceptId
}

/** Every letter that can be written, in the order of the start screen. */
export const templates = index as readonly TemplateSummary[]

/** The structures of all letters, in the order of the start screen. */
export async function loadAllTemplates(): Promise<readonly Template[]> {
  const all = await Promise.all(templates.map(({ id }) => loadTemplate(id)))
  return all.filter((template) => template !== undefined)
}

const loaded = new Map<TemplateId, Promise<Template>>()

/** The structure of one letter. Undefined when no such letter exists (any more). */
export async function loadTemplate(id: TemplateId): Promise<Template | undefined> {
  if (!templates.some((template) => template.id === id)) return undefined
  const known = loaded.get(id)
  if (known) return known
  const loading = import(`../../templates/${id}.json`).then(
    (module: { readonly default: unknown }) => module.default as Template,
  )
  loaded.set(id, loading)
  loading.catch(() => loaded.delete(id))
  return loading
}
