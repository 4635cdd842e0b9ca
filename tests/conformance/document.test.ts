import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { conditions } from './check'

const page = readFileSync(new URL('../../docs/conformance.md', import.meta.url), 'utf8')

describe('docs/conformance.md', () => {
  it('tells about every condition in the words of the checker', () => {
    const untold = conditions.filter(({ id, says }) => !page.includes(`| ${id} | ${says} |`))
    expect(untold.map(({ id }) => id)).toEqual([])
  })
})
