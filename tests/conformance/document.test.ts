import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { conditions } from './check'

const page = readFileSync(new URL('../../docs/conformance.md', import.meta.url), 'utf8')

describe('docs/conformance.md', () => {
  it.each(conditions)('tells about $id in the words of the checker', ({ id, says }) => {
    expect(page).toContain(`| ${id} | ${says} |`)
  })
})
