import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
export const outFolder = path.join(root, 'out');
export const electronPackage = path.join(root, 'node_modules/electron');
