import type { Ink } from '../layout/page'

/** On the screen: the colours of the identity. */
export const screenColour: Readonly<Record<Ink, string>> = { ink: '#16140f', quiet: '#655f52' }

/**
 * On paper: greys, 0 is black. A laser printer screens every other colour into dots, which frays thin strokes and is lost in
 * a photocopy; and pure grey uses the black toner only.
 */
export const paperGrey: Readonly<Record<Ink, number>> = { ink: 0, quiet: 0.35 }
