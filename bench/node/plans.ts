// Writes the bench's posts into a file, as a plan or as plain JSON: node plans.js FILE POSTS [FIRST-DAY]
import { writeFile } from 'node:fs/promises';
import { serializePlan } from '../../src/plan';
import { makeDocument } from '../pages/crosslane/document';
import { makePosts } from '../pages/lib/posts';

const [file = '', posts = '0', firstDay] = process.argv.slice(2);
const made = makePosts(Number(posts));
await writeFile(
  file,
  file.endsWith('.json')
    ? JSON.stringify(made)
    : serializePlan(makeDocument(made, firstDay), 'bench'),
);
