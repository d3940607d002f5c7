// One case of the files part in a process of its own: node cases.js CASE FOLDER POSTS
// What it measured is told as one line of JSON.
import { open, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { JSONFilePreset } from 'lowdb/node';
import Papa from 'papaparse';
import { writeCsv } from '../../src/main/export-file';
import { OpenPlan } from '../../src/main/open-plan';
import { PlanFile } from '../../src/main/plan-file';
import { Cells, recordsOf, serializePlan, type Plan, type PlanDocument } from '../../src/plan';
import { makeDocument } from '../pages/crosslane/document';
import { makePosts } from '../pages/lib/posts';
import { longestBlock, medianOf, peakOf, timed, type Measures } from './measure';
import { PlanSchema } from './posts-schema';

const [name = '', folder = '', count = '0'] = process.argv.slice(2);
const file = path.join(folder, 'plan.crosslane');
const posts = Number(count);
/** In a process that saves again and again; what is first is not counted. */
const SAVES = 7;

/** What a case is called in a table, and its work. */
const CASES: Readonly<Record<string, () => Promise<Measures>>> = {
  'open: crosslane': async () => {
    const { ms } = await timed(async () => {
      const { plan } = await new PlanFile(file, 'bench').read();
      return new Cells(plan);
    });
    return { ms };
  },
  'open: readFile + JSON.parse': async () => {
    const { ms } = await timed(readJson);
    return { ms };
  },
  'open: readFile + JSON.parse + zod': async () => {
    const { ms } = await timed(async () => PlanSchema.parse(await readJson()));
    return { ms };
  },

  'save: crosslane': async () => {
    const document = await new PlanFile(file, 'bench').read();
    const target = new PlanFile(path.join(folder, 'saved.crosslane'), 'bench');
    const plan = editable(document);
    await target.write(document);
    const ms = await medianOf(SAVES, () => {
      plan.edit();
      return target.write(document);
    });
    plan.edit();
    const block = await longestBlock(() => target.write(document));
    return { ms, block };
  },
  'save: stringify, write, fsync, rename': async () => {
    const data = await readJson();
    return { ms: await medianOf(SAVES, () => writeSynced(JSON.stringify(data))) };
  },
  'save: lowdb, no fsync': async () => {
    const low = await JSONFilePreset(path.join(folder, 'low.json'), await readJson());
    return { ms: await medianOf(SAVES, () => low.write()) };
  },
  'text: crosslane': async () => {
    const document = await new PlanFile(file, 'bench').read();
    const plan = editable(document);
    serializePlan(document, 'bench');
    const ms = await medianOf(SAVES, () => {
      plan.edit();
      return serializePlan(document, 'bench');
    });
    return { ms };
  },
  'text: JSON.stringify': async () => {
    const data = await readJson();
    return { ms: await medianOf(SAVES, () => JSON.stringify(data)) };
  },

  'csv: crosslane': async () => {
    const { plan } = makeDocument(makePosts(posts));
    return csvMeasures(() => writeCsv(path.join(folder, 'plan.csv'), plan, EVERYTHING));
  },
  'csv: Papa.unparse + writeFile': async () => {
    const rows = plainRows(makeDocument(makePosts(posts)).plan);
    return csvMeasures(() =>
      writeFile(path.join(folder, 'rows.csv'), Papa.unparse(rows, { escapeFormulae: true })),
    );
  },
};

const EVERYTHING = {
  from: null,
  until: null,
  departments: null,
  withTray: true,
  separator: ',',
} as const;

const run = CASES[name];
if (!run) throw new Error(`There is no case '${name}'`);
console.log(JSON.stringify(await run()));

async function readJson(): Promise<object> {
  // A plan file is an object.
  return JSON.parse(await readFile(file, 'utf8')) as object;
}

/** The plan as main keeps it, with an edit for each save. */
function editable(document: PlanDocument): { readonly edit: () => void } {
  const author = { id: 'bench', actor: { person: null, department: null, device: null } };
  const plan = new OpenPlan(document, author, () => {});
  const ids = [...document.plan.records.post.keys()];
  let edits = 0;
  return {
    edit: () => {
      edits += 1;
      const id = ids[(edits * 7_919) % ids.length];
      if (id === undefined) return;
      plan.edit({ type: 'set', record: 'post', ids: [id], fields: { title: `Edit ${edits}` } });
    },
  };
}

/** What it takes to write so that it survives a power cut, at the least. */
async function writeSynced(text: string): Promise<void> {
  const temp = path.join(folder, 'floor.tmp');
  const handle = await open(temp, 'w');
  await handle.writeFile(text);
  await handle.sync();
  await handle.close();
  await rename(temp, path.join(folder, 'floor.json'));
  const parent = await open(folder, 'r');
  await parent.sync();
  await parent.close();
}

/** The first call counts: nobody exports twice in a row. */
async function csvMeasures(write: () => Promise<unknown>): Promise<Measures> {
  let ms = 0;
  const peak = await peakOf(async () => {
    ({ ms } = await timed(write));
  });
  return { ms, peak };
}

/** Rows as a library is given them: texts alone, made before, and as many columns as ours has. */
function plainRows(plan: Plan): string[][] {
  return recordsOf(plan, 'post').map((post) => [
    post.place.day ?? '',
    post.time ?? '',
    'Europe/Stockholm',
    post.department ?? '',
    post.campaign ?? '',
    post.objective ?? '',
    post.channels.join('; '),
    post.status,
    post.title ?? '',
    post.text ?? '',
    post.link ?? '',
    post.owner ?? '',
    post.tags.join('; '),
    post.notes ?? '',
  ]);
}
