// @ts-check
/** `npm run new-letter`, `npm run new-language` and `npm run check:templates`. See src/cli/content/main.ts. */
import './lib/node-version.mjs'
import { tsx } from './lib/run.mjs'
import { ensurePackages } from './lib/setup.mjs'

process.exitCode = (await ensurePackages()) ? await tsx('src/cli/content/main.ts', process.argv.slice(2)) : 1
