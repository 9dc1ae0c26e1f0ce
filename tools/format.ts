/** `npm run format`: puts every file in the form that the lint check asks for. */
import { bin, runNode } from './run.ts'

const { code } = await runNode(bin.biome, ['check', '--write', '.'], { show: true })
process.exitCode = code === 0 ? 0 : 1
