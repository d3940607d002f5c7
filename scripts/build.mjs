import { buildAnew } from './lib/build.mjs';
import { runScript } from './lib/problem.mjs';

await runScript(buildAnew);
