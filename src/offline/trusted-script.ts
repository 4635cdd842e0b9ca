/** What we use of Trusted Types, which TypeScript's DOM does not know. A trusted address passes for a string there. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string }
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }

/** The page's one policy: a script of our own origin may become a worker, anything else may not. */
const policy = trustedTypes?.createPolicy('app', { createScriptURL: ownScript })

/**
 * The address of one of our own scripts, for `new Worker(…)` and for registering the service worker: the content
 * security policy refuses a plain string there. Throws for a script of another origin.
 */
export function trustedScript(url: string): string {
  return policy ? policy.createScriptURL(url) : ownScript(url)
}

function ownScript(url: string): string {
  const { protocol, origin } = new URL(url, location.href)
  const isOurs = protocol === location.protocol && origin === location.origin // a `blob:` has our origin too
  if (!isOurs) throw new TypeError(`not our script: ${url}`)
  return url
}
