// @ts-check
/**
 * The HTTP headers of the app live in one place: `public/_headers`, the format that static hosts read themselves.
 * Our own server and the build read the same file.
 * @typedef {{ readonly path: string, readonly headers: Readonly<Record<string, string>> }} HeaderRule
 */

/**
 * @param {string} text a `_headers` file: a path pattern on a line of its own, then indented `Name: value` lines
 * @returns {readonly HeaderRule[]}
 */
export const parseHeaders = (text) => {
  /** @type {{ path: string, headers: Record<string, string> }[]} */
  const rules = []
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    if (/^\S/.test(line)) {
      rules.push({ path: line.trim(), headers: {} })
      continue
    }
    const colon = line.indexOf(':')
    const rule = rules.at(-1)
    if (rule && colon > 0) rule.headers[line.slice(0, colon).trim()] = line.slice(colon + 1).trim()
  }
  return rules
}

/**
 * The headers of one address; where rules overlap, the last one in the file wins.
 * @param {readonly HeaderRule[]} rules
 * @param {string} pathname
 * @returns {Record<string, string>}
 */
export const headersFor = (rules, pathname) =>
  Object.assign({}, ...rules.filter(({ path }) => matches(path, pathname)).map(({ headers }) => headers))

/** @param {string} pattern @param {string} pathname */
const matches = (pattern, pathname) =>
  pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pattern === pathname
