// node scripts/ensure-system.mjs [--for tests]
import { parseArgs } from 'node:util';
import { ensureSystem } from './lib/ensure-system.mjs';
import { runScript } from './lib/problem.mjs';

const { values } = parseArgs({ options: { for: { type: 'string' } } });
await runScript(() => ensureSystem({ forTests: values.for === 'tests' }));
