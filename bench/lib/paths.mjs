import path from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';

export { root };
export const benchFolder = path.join(root, 'bench');
/** Built pages and results; git ignores it. */
export const keptFolder = path.join(benchFolder, '.kept');
