/** Errors are values up to the screen: what went wrong has a short name, and the interface has the words for it. */
export type Result<T, Why extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: Why }
