import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { headersFor, parseHeaders } from '../lib/headers.mjs'

/** Says the content security policy of `public/_headers` in index.html too, for hosts that send no headers. */
export function policyInPage(publicFolder: string): Plugin {
  return {
    name: 'pictobrief:policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyForMeta(publicFolder) },
        injectTo: 'head-prepend',
      },
    ],
  }
}

/** The policy without what only works as a header. */
function policyForMeta(publicFolder: string): string {
  const rules = parseHeaders(readFileSync(join(publicFolder, '_headers'), 'utf8'))
  const policy = headersFor(rules, '/')['Content-Security-Policy']
  if (!policy) throw new Error('public/_headers has no Content-Security-Policy for /')
  return policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .join('; ')
}
