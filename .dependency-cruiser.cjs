/**
 * The floors: who may import whom (CONTRIBUTING.md, docs/architecture.md). Read by `npm run check`.
 *
 * `parser: 'swc'` is not a matter of taste: the compiler we use has no programming interface that dependency-cruiser
 * knows, and without another parser it reads no TypeScript at all and reports nothing wrong. tools/checks/floors.ts
 * therefore also compares what was read here with what there is.
 */
const ladder = [
  'staff',
  'language',
  'people',
  'decisions',
  'records',
  'channels',
  'messages',
  'searches',
  'social',
  'outreach',
  'handbook',
]
const src = '^server/src/'
const anyRoom = `${src}(${ladder.join('|')})/`
const roof = ['main\\.ts$', 'app\\.ts$', 'contract\\.ts$', 'cli/']
const ours = '^(rules|server|web|demo|e2e|bench|tools)/'
const tests = '\\.(test|e2e)\\.tsx?$'
const aChannelsDeliver = [
  `${src}channels/deliver[./]`,
  `${src}channels/[^/]+/deliver\\.ts$`,
  `${src}channels/[^/]+-(deliver|out)\\.ts$`,
]

/** A room may use the rooms to its left; the portal and the roof stand above them all. */
const stairs = ladder.map((room, step) => ({
  name: `${room}-imports-only-rooms-to-its-left`,
  severity: 'error',
  from: { path: `${src}${room}/` },
  to: {
    path: `${src}(${[...ladder.slice(step + 1).map((above) => `${above}/`), 'portal/', ...roof].join('|')})`,
  },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'every-import-is-found', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'rules-import-nothing',
      comment: 'Not even Node: the same code answers in the server, the browser and the command line.',
      severity: 'error',
      from: { path: '^rules/', pathNot: tests },
      to: { pathNot: '^rules/' },
    },
    {
      name: 'tests-of-rules-stay-in-rules',
      severity: 'error',
      from: { path: `^rules/.*${tests}` },
      to: { path: ours, pathNot: '^rules/' },
    },
    {
      name: 'platform-knows-no-room',
      severity: 'error',
      from: { path: `${src}platform/`, pathNot: tests },
      to: { path: ours, pathNot: `${src}platform/` },
    },
    {
      name: 'tests-of-platform-know-no-room',
      severity: 'error',
      from: { path: `${src}platform/.*${tests}` },
      to: { path: ours, pathNot: `${src}(platform|testing)/` },
    },
    {
      name: 'only-tests-import-testing',
      severity: 'error',
      from: { path: src, pathNot: [tests, `${src}testing/`] },
      to: { path: `${src}testing/` },
    },
    ...stairs,
    {
      name: 'rooms-are-entered-by-index',
      severity: 'error',
      from: { path: `${src}([^/]+)/`, pathNot: `${src}cli/` },
      to: { path: anyRoom, pathNot: [`${src}$1/`, `${src}[^/]+/index\\.ts$`, ...aChannelsDeliver] },
    },
    {
      name: 'nothing-stands-on-the-roof',
      severity: 'error',
      from: { path: `${src}portal/` },
      to: { path: `${src}(${roof.join('|')})` },
    },
    {
      name: 'only-deliver-delivers',
      comment:
        'One of the three locks: nothing leaves but through messages/deliver.ts, which asks the gate again.',
      severity: 'error',
      from: { pathNot: [`${src}messages/deliver\\.ts$`, `${src}channels/`] },
      to: { path: aChannelsDeliver },
    },
    {
      name: 'channels-index-does-not-hand-out-deliver',
      severity: 'error',
      from: { path: `${src}channels/index\\.ts$` },
      to: { path: aChannelsDeliver, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-imports-rules-and-the-contract',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: ours, pathNot: ['^web/', '^rules/src/', `${src}contract\\.ts$`] },
    },
    {
      name: 'the-contract-is-types-only',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: `${src}contract\\.ts$`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-runs-without-node',
      severity: 'error',
      from: { path: '^web/src/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-imports-demo-e2e-bench-or-tools',
      comment: 'Journeys and measurements use the demo; the product never does.',
      severity: 'error',
      from: { path: '^(rules|server|web)/' },
      to: { path: '^(demo|e2e|bench|tools)/' },
    },
    {
      name: 'demo-stands-alone',
      severity: 'error',
      from: { path: '^(demo|tools)/' },
      to: { path: '^(e2e|bench)/' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(web/dist|data|artifacts)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.css'],
    },
  },
}
