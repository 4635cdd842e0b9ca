/** Builds the app as a later release would be: `tsx build-version.ts <folder> <version>`. Every script gets another name. */
import { build } from 'vite'

const [outDir, version] = process.argv.slice(2)

await build({
  logLevel: 'warn',
  build: {
    outDir,
    emptyOutDir: true,
    rolldownOptions: {
      output: {
        entryFileNames: `assets/[name]-${version}-[hash].js`,
        chunkFileNames: `assets/[name]-${version}-[hash].js`,
      },
    },
  },
  plugins: [
    {
      name: 'release',
      transformIndexHtml: () => [{ tag: 'meta', attrs: { name: 'release', content: version ?? '' } }],
    },
  ],
})
