import { addDays, putRecord, type Day, type Plan } from '../../src/plan';
import { aRecord } from '../support/builders';
import { campaignPlan, LAUNCH } from '../support/campaign-plan';
import { shownWeek, weekPlan } from '../support/week-plan';
import { CampaignsPage } from './pages/campaigns';
import { expect, test, type Planner } from './pages/planner';

const [monday, tuesday, wednesday, thursday, friday, saturday] = shownWeek();
const OPEN_DOORS = 'campaign-spring';

/** Takes a campaign's bar on a day, or by its 'first' or 'last' end, and carries it to a day; the button stays pressed. */
async function carry(
  { window, board }: Planner,
  name: string,
  { from, to }: { readonly from: string; readonly to: Day },
): Promise<void> {
  const bar = await new CampaignsPage(window).bar(name).boundingBox();
  if (!bar) throw new Error(`${name} is not in sight`);
  const middle = async (day: Day): Promise<number> => {
    const head = await board.dayHead(day).boundingBox();
    return head ? head.x + head.width / 2 : 0;
  };
  const ends: Readonly<Record<string, number>> = {
    first: bar.x + 4,
    last: bar.x + bar.width - 4,
  };
  const start = ends[from] ?? (await middle(from as Day));
  const y = bar.y + bar.height / 2;
  await window.mouse.move(start, y);
  await window.mouse.down();
  await window.mouse.move(await middle(to), y, { steps: 8 });
}

function moved(id: string, to: Readonly<Record<string, unknown>>): unknown {
  return { changed: 'campaign', id, to };
}

test('a bar that is dragged shifts its campaign by whole days, in one step of undo', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  await carry(planner, 'Open doors', { from: wednesday, to: thursday });
  await expect(planner.window.locator('[data-campaign-hint]')).toContainText('Esc cancels');
  await planner.window.mouse.up();

  await planner.expectSaved([moved(OPEN_DOORS, { firstDay: wednesday, lastDay: saturday })]);
  await expect(planner.board.said).toContainText('Open doors is now');
  // It was a drag, not a click.
  await expect(planner.window.getByRole('dialog')).toHaveCount(0);
  await planner.board.undo.click();
  await planner.expectSaved([]);
});

test('either end of a bar is dragged to another day', async ({ openPlan }) => {
  const planner = await openPlan();
  await carry(planner, 'Open doors', { from: 'last', to: saturday });
  await planner.window.mouse.up();
  await planner.expectSaved([moved(OPEN_DOORS, { lastDay: saturday })]);
  await carry(planner, 'Open doors', { from: 'first', to: monday });
  await planner.window.mouse.up();
  await planner.expectSaved([moved(OPEN_DOORS, { firstDay: monday, lastDay: saturday })]);
});

test('an end that is dragged past the other stops at it, and phases stay inside', async ({
  openPlan,
}) => {
  const planner = await openPlan(campaignPlan());
  await carry(planner, 'Spring launch', { from: 'last', to: monday });
  await planner.window.mouse.up();
  await planner.expectSaved([
    moved(LAUNCH, {
      lastDay: tuesday,
      phases: {
        open: { name: 'Doors open', firstDay: tuesday, lastDay: tuesday },
        tease: { name: 'Tease', firstDay: tuesday, lastDay: tuesday },
      },
    }),
  ]);
});

test('Escape leaves a dragged campaign where it was', async ({ openPlan }) => {
  const planner = await openPlan();
  const bar = new CampaignsPage(planner.window).bar('Open doors');
  const before = await bar.boundingBox();
  await carry(planner, 'Open doors', { from: wednesday, to: saturday });
  await planner.window.keyboard.press('Escape');
  expect(await bar.boundingBox()).toEqual(before);
  await planner.window.mouse.up();
  await expect(planner.window.getByRole('dialog')).toHaveCount(0);
  await planner.expectUntouched();
});

test('a campaign with posts asks whether they follow', async ({ openPlan }) => {
  const planner = await openPlan(campaignPlan());
  const campaigns = new CampaignsPage(planner.window);
  await carry(planner, 'Spring launch', { from: wednesday, to: thursday });
  await planner.window.mouse.up();
  await expect(campaigns.dialog).toHaveAccessibleName('Move the campaign by 1 day?');
  await expect(campaigns.dialog).toContainText('3 posts follow the campaign.');
  await campaigns.button('Cancel').click();
  await planner.expectUntouched();

  await carry(planner, 'Spring launch', { from: wednesday, to: tuesday });
  await planner.window.mouse.up();
  await expect(campaigns.dialog).toHaveAccessibleName('Move the campaign back by 1 day?');
  await campaigns.button('Move only the campaign').click();
  await planner.expectSaved([
    moved(LAUNCH, {
      ...{ firstDay: monday, lastDay: thursday },
      phases: {
        open: { name: 'Doors open', firstDay: wednesday, lastDay: thursday },
        tease: { name: 'Tease', firstDay: monday, lastDay: tuesday },
      },
    }),
  ]);
  await expect(campaigns.bar('Spring launch')).toBeFocused();
});

test('by keyboard a campaign is reached, moved, resized and opened', async ({ openPlan }) => {
  const planner = await openPlan();
  const { window, board } = planner;
  const bar = new CampaignsPage(window).bar('Open doors');
  await board.cell('Brand', monday).focus();
  await window.keyboard.press('ArrowUp');
  await expect(bar).toBeFocused();

  await window.keyboard.press('Alt+ArrowRight');
  await planner.expectSaved([moved(OPEN_DOORS, { firstDay: wednesday, lastDay: saturday })]);
  await window.keyboard.press('Shift+ArrowLeft');
  await planner.expectSaved([moved(OPEN_DOORS, { firstDay: wednesday })]);
  await window.keyboard.press('Control+Shift+ArrowRight');
  await planner.expectSaved([moved(OPEN_DOORS, { firstDay: thursday })]);
  await expect(board.said).toHaveText(/^Open doors is now/);
  await expect(bar).toBeFocused();

  await window.keyboard.press('Enter');
  await expect(window.getByRole('dialog', { name: 'Open doors' })).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(bar).toBeFocused();
  await window.keyboard.press('ArrowDown');
  await expect(board.cell('Brand', thursday)).toBeFocused();
});

test('while Alt is held steps add up, and are one question and one edit', async ({ openPlan }) => {
  const planner = await openPlan(campaignPlan());
  const { window } = planner;
  const campaigns = new CampaignsPage(window);
  await campaigns.bar('Spring launch').focus();
  await window.keyboard.down('Alt');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('Shift+ArrowRight');
  await expect(planner.board.said).toContainText(' to ');
  await window.keyboard.up('Alt');

  await expect(campaigns.dialog).toHaveAccessibleName('Move the campaign by 9 days?');
  await expect(campaigns.button('Move all')).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(campaigns.dialog).toHaveCount(0);
  // The view went along, and the focus with it.
  await expect(campaigns.bar('Spring launch')).toBeFocused();
  await expect(planner.board.card('First look')).toBeVisible();
});

test('Escape cancels what Alt has moved', async ({ openPlan }) => {
  const planner = await openPlan();
  const { window } = planner;
  await new CampaignsPage(window).bar('Open doors').focus();
  await window.keyboard.down('Alt');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('Escape');
  await window.keyboard.up('Alt');
  await planner.expectUntouched();
});

test('arrows go from bar to bar, line by line, and to the corner', async ({ openPlan }) => {
  const { window } = await openPlan(threeBars());
  const campaigns = new CampaignsPage(window);
  await campaigns.bar('Late').focus();
  await window.keyboard.press('ArrowLeft');
  await expect(campaigns.bar('Early')).toBeFocused();
  await window.keyboard.press('ArrowDown');
  await expect(campaigns.bar('Open doors')).toBeFocused();
  await window.keyboard.press('ArrowUp');
  await expect(campaigns.bar('Early')).toBeFocused();
  await window.keyboard.press('End');
  await expect(campaigns.bar('Late')).toBeFocused();
  await window.keyboard.press('Home');
  await window.keyboard.press('ArrowLeft');
  await expect(campaigns.add).toBeFocused();
  await window.keyboard.press('ArrowRight');
  await expect(campaigns.bar('Early')).toBeFocused();
});

test('a bar that goes away with the focus leaves it on the board', async ({ openPlan }) => {
  const planner = await openPlan();
  const campaigns = new CampaignsPage(planner.window);
  await campaigns.bar('Open doors').focus();
  await planner.window.keyboard.press('Delete');
  await planner.window.keyboard.press('Enter');
  await expect(campaigns.bar('Open doors')).toHaveCount(0);
  await expect(planner.board.grid.locator(':focus')).toHaveCount(1);
  await planner.board.message.getByRole('button', { name: 'Undo' }).click();
  await campaigns.bar('Open doors').focus();
  await planner.window.keyboard.press('PageDown');
  await expect(planner.board.grid.locator(':focus')).toHaveCount(1);
});

/** 'Early' and 'Late' share the first line, the week plan's own campaign has the second. */
function threeBars(): Plan {
  const plan = weekPlan();
  const bar = (name: string, firstDay: Day, lastDay: Day): void => {
    putRecord(
      plan,
      'campaign',
      aRecord('campaign', { id: `bar-${name}`, name, firstDay, lastDay }),
    );
  };
  bar('Early', addDays(monday, -3), wednesday);
  bar('Late', friday, saturday);
  return plan;
}

test('over the weeks of a quarter a bar is dragged by days, and reached by the arrows', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { window } = planner;
  await window.keyboard.press('4');
  await expect(window.getByRole('gridcell', { name: /^Brand, week/ }).first()).toBeVisible();
  const bar = new CampaignsPage(window).bar('Open doors');
  const box = await bar.boundingBox();
  if (!box) throw new Error('The campaign is not in sight');
  // Four days are this wide.
  const day = box.width / 4;
  const y = box.y + box.height / 2;
  await window.mouse.move(box.x + 1.5 * day, y);
  await window.mouse.down();
  await window.mouse.move(box.x + 3.5 * day, y, { steps: 5 });
  await window.mouse.up();
  await planner.expectSaved([
    moved(OPEN_DOORS, { firstDay: thursday, lastDay: addDays(friday, 2) }),
  ]);
  await window
    .getByRole('gridcell', { name: /^Brand, / })
    .first()
    .focus();
  await window.keyboard.press('ArrowUp');
  await expect(bar).toBeFocused();
  await window.keyboard.press('ArrowDown');
  await expect(window.locator('[data-period]:focus')).toHaveCount(1);
});
