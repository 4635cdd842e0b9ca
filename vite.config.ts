import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { notices } from './scripts/build/notices.ts'
import { policyInPage } from './scripts/build/policy.ts'
import { buildReport } from './scripts/build/report.ts'
import { serviceWorker } from './scripts/build/service-worker.ts'
import { checkedTemplates } from './scripts/build/templates.ts'

const publicFolder = fileURLToPath(new URL('public', import.meta.url))

/** pdf-lib and its helpers do not say that importing them has no effect. Saying it here leaves out 240 kB (gzip). */
const treeshake = { moduleSideEffects: (id: string) => !/pdf-lib|fflate|tslib|culori|html-/.test(id) }

export default defineConfig({
  plugins: [
    react(),
    checkedTemplates(),
    policyInPage(publicFolder),
    notices(),
    serviceWorker(),
    buildReport(),
  ],
  build: {
    // The policy allows no `data:` fonts, and every file has a name to keep it under.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false, // the budgets weigh what matters
    rolldownOptions: { treeshake },
  },
  worker: { format: 'es', rolldownOptions: { treeshake } },
  test: {
    environment: 'node',
    // A slow machine is not a broken promise: only a test that hangs fails for its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: '100%', // the standard leaves a core idle, and a small machine has two
    include: ['tests/{unit,laws,faults,attacks,golden,conformance,pictograms}/**/*.test.{ts,tsx}'],
  },
})
