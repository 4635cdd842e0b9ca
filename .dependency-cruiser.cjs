/** Who may import whom. One line per folder; anything not listed is forbidden. */
const may = {
  model: [],
  catalogue: ['model'],
  compose: ['model'],
  text: ['model'],
  layout: ['model', 'compose', 'text'],
  paint: ['model', 'layout', 'text'],
  files: ['model'],
  store: ['model'],
  batch: ['model', 'catalogue', 'compose', 'text', 'layout', 'paint', 'files'],
  offline: [],
  cli: ['model', 'catalogue', 'compose', 'text', 'layout', 'paint', 'files', 'batch'],
  ui: ['model', 'catalogue', 'compose', 'text', 'layout', 'paint', 'files', 'store', 'batch', 'offline'],
}
/** Packages with one home each. */
const home = {
  'pdf-lib': 'paint|files',
  'harfbuzzjs|bidi-js|linebreak': 'text',
  dexie: 'store',
  'workbox-[a-z]+': 'offline',
  i18next: 'ui',
  'react|react-dom|zustand|react-i18next|downshift': 'ui',
  minisearch: 'catalogue|ui',
  valibot: 'files|cli',
  fflate: 'files|paint',
  'saxes|papaparse': 'files',
  uqr: 'layout',
}

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'node-only-in-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'main-wires-all', severity: 'error', from: { path: '^src/' }, to: { path: '^src/main\\.' } },
    { name: 'no-tests-in-src', severity: 'error', from: { path: '^src' }, to: { path: '^tests' } },
    ...Object.entries(may).map(([folder, allowed]) => ({
      name: `${folder}-imports`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
    })),
    ...Object.entries(home).map(([names, folder]) => ({
      name: `only-${folder}`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/((${folder})/|main\\.)` },
      to: { path: `node_modules/(${names})/` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default'] },
  },
}
