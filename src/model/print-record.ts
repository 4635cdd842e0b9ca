import type { Day } from './day'
import type { LanguageCode } from './language'
import type { TemplateId } from './template'

/** Why a translation stood beside the Dutch, in the terms of the language law (docs/voor-scholen.md). */
export const translationReasons = ['integratie', 'gezondheid-veiligheid', 'dienst'] as const
export type TranslationReason = (typeof translationReasons)[number]

/** That a letter went out with a translation beside the Dutch: to how many families, never to which. */
export interface PrintRecord {
  readonly id: string
  readonly on: Day
  readonly template: TemplateId
  readonly language: LanguageCode
  readonly families: number
  readonly reason: TranslationReason
  /** ISO 8601 instant. */
  readonly changed: string
}
