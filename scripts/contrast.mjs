// node scripts/contrast.mjs [--all]    the contrast of the pairs of colours in use that is too low, or all of it
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contrastPairs } from './lib/contrast.mjs';
import { root } from './lib/paths.mjs';
import { Problem, runScript } from './lib/problem.mjs';

await runScript(async () => {
  const css = await readFile(path.join(root, 'src/renderer/ui/tokens.css'), 'utf8');
  const pairs = contrastPairs(css);
  const low = pairs.filter(({ ratio, bound }) => ratio < bound);
  for (const { ink, ground, theme, ratio, bound } of process.argv.includes('--all') ? pairs : low) {
    const sign = ratio < bound ? 'LOW' : 'ok ';
    console.log(
      `${sign} ${ratio.toFixed(2)} of ${bound.toFixed(1)}  ${ink} on ${ground}, ${theme}`,
    );
  }
  console.log(`${String(pairs.length)} pairs, ${String(low.length)} below their bound`);
  if (low.length > 0) throw new Problem('Change the tokens, or what stands on what.');
});
