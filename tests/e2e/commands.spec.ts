import { putRecord, type Plan } from '../../src/plan';
import {
  COMMAND_GROUPS,
  commandEntry,
  COMMANDS,
  keysOn,
  type Command,
} from '../../src/preload/commands';
import { aPost, aRecord } from '../support/builders';
import { clickMenuItem, menuItem } from '../support/menu';
import { shownWeek, weekPlan } from '../support/week-plan';
import { CAMPAIGNS } from './commands/campaigns';
import { DEPARTMENTS } from './commands/departments';
import { FIND, VIEWS } from './commands/find';
import { LANES } from './commands/lanes';
import { PLAN, WINDOW } from './commands/plan';
import { MOVES, POSTS } from './commands/posts';
import type { Proof, Proofs } from './commands/proof';
import { HISTORY, VIEW } from './commands/view';
import { PalettePage } from './pages/palette';
import { expect, test, type Planner } from './pages/planner';

/** Every command: the compiler lists those without a proof. */
const PROOFS: Proofs<Command> = {
  ...POSTS,
  ...MOVES,
  ...CAMPAIGNS,
  ...DEPARTMENTS,
  ...FIND,
  ...VIEWS,
  ...HISTORY,
  ...LANES,
  ...VIEW,
  ...PLAN,
  ...WINDOW,
};

for (const group of Object.keys(COMMAND_GROUPS)) {
  const commands = COMMANDS.filter((entry) => entry.group === group).map(({ id }) => id);
  test(`the commands of '${group}' do the same from the palette, by key and from the menu`, async ({
    openPlan,
  }) => {
    test.slow();
    const planner = await openPlan(group === 'lanes' ? planWithCrowd() : planWithCampaigns());
    for (const command of commands) await proveRoads(planner, command);
  });
}

async function proveRoads(planner: Planner, command: Command): Promise<void> {
  const roads = await roadsTo(planner, command);
  for (const [road, go] of roads) {
    await test.step(`${command} ${road}`, () => prove(planner, PROOFS[command], go));
  }
}

async function prove(planner: Planner, proof: Proof, go: () => Promise<void>): Promise<void> {
  await proof.before?.(planner);
  await go();
  await proof.then(planner);
  await proof.after?.(planner);
}

type Road = readonly [name: string, go: () => Promise<void>];

async function roadsTo({ app, window }: Planner, command: Command): Promise<readonly Road[]> {
  const { label } = commandEntry(command);
  const palette: Road = ['from the palette', () => new PalettePage(window).run(label)];
  const menu: Road = ['from the menu', () => clickMenuItem(app, command)];
  const isInMenu = (await menuItem(app, command)) !== null;
  expect(isInMenu || commandEntry(command).inMenu === false).toBe(true);
  return [
    ...(command === 'openPalette' ? [] : [palette]),
    ...keysOn(commandEntry(command), process.platform === 'darwin').map((key): Road => [
      `by ${key}`,
      () => window.keyboard.press(pressed(key)),
    ]),
    ...(isInMenu ? [menu] : []),
  ];
}

/** A key of the table as Playwright writes it. */
function pressed(key: string): string {
  const parts = key
    .replace('Mod', 'ControlOrMeta')
    .replace('Plus', '+')
    .split(/(?<!\+)\+/);
  const last = parts.pop() ?? '';
  return [...parts, last.length === 1 ? last.toLowerCase() : last].join('+');
}

/** More campaigns than the head of the board has rows for. */
function planWithCampaigns(): Plan {
  const [monday, , , , , , sunday] = shownWeek();
  const plan = weekPlan();
  for (const name of ['Second', 'Third', 'Fourth']) {
    const dates = { firstDay: monday, lastDay: sunday };
    putRecord(plan, 'campaign', aRecord('campaign', { id: `campaign-${name}`, name, ...dates }));
  }
  return plan;
}

/** More posts on a day of a lane than it shows. */
function planWithCrowd(): Plan {
  const [monday] = shownWeek();
  const plan = weekPlan();
  for (const title of ['One', 'Two', 'Three', 'Four', 'Five']) {
    putRecord(plan, 'post', aPost({ title, department: 'dept-brand', day: monday }));
  }
  return plan;
}
