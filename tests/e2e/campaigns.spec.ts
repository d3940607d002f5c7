import { addDays, putRecord, type Plan } from '../../src/plan';
import { aRecord } from '../support/builders';
import { campaignPlan, LAUNCH } from '../support/campaign-plan';
import { clickMenuItem, menuItem } from '../support/menu';
import { shownWeek, weekPlan } from '../support/week-plan';
import { expectNoOverlap } from './pages/boxes';
import { CampaignsPage } from './pages/campaigns';
import { anyId, expect, test } from './pages/planner';

const [monday, tuesday, wednesday, thursday, friday] = shownWeek();

test('a campaign is added at the corner of its row', async ({ openPlan }) => {
  const planner = await openPlan();
  const campaigns = new CampaignsPage(planner.window);
  await campaigns.add.click();
  await expect(campaigns.field('Name')).toBeFocused();
  await campaigns.field('Name').fill('Winter care');
  await campaigns.field('First day').fill(wednesday);
  await campaigns.field('Last day').fill(thursday);
  await campaigns.dialog.getByRole('radio', { name: 'clay' }).check();
  await campaigns.field('Brief').fill('Batteries in the cold');
  await campaigns.button('Add').click();

  await expect(campaigns.bar('Winter care')).toBeVisible();
  await expect(campaigns.add).toBeFocused();
  await planner.expectSaved([
    {
      added: 'campaign',
      record: {
        ...{ id: anyId, name: 'Winter care', colour: 'clay', brief: 'Batteries in the cold' },
        ...{ firstDay: wednesday, lastDay: thursday, departments: [], phases: {} },
      },
    },
  ]);
});

test('a campaign without a name, or with days that cannot be, says so beside the field', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const campaigns = new CampaignsPage(planner.window);
  await campaigns.add.click();
  await campaigns.button('Add').click();
  await expect(campaigns.field('Name')).toHaveAccessibleDescription("Type the campaign's name.");
  await campaigns.field('First day').fill(friday);
  await campaigns.field('Last day').fill(monday);
  await expect(campaigns.field('Last day')).toHaveAccessibleDescription(
    'The last day comes before the first.',
  );
  // A day that does not exist, as only keys can type it; the order of its parts is the system's.
  await campaigns.field('First day').fill('');
  await campaigns.field('First day').focus();
  await planner.window.keyboard.type('3131');
  await planner.window.keyboard.press('Tab');
  await campaigns.field('Name').focus();
  await expect(campaigns.field('First day')).toHaveAccessibleDescription(
    'Choose a day that exists, from 1970 to 2100.',
  );
  await campaigns.field('Name').fill('Never');
  await campaigns.button('Add').click();
  await expect(campaigns.dialog).toBeVisible();
  await planner.window.keyboard.press('Escape');
  await planner.expectUntouched();
});

test('the card of a campaign tells its days, its phases and its posts', async ({ openPlan }) => {
  const { window } = await openPlan(campaignPlan());
  const campaigns = new CampaignsPage(window);
  await campaigns.bar('Spring launch').click();

  const card = window.getByRole('dialog', { name: 'Spring launch' });
  await expect(card).toContainText('4 days');
  await expect(card).toContainText('Tease');
  await expect(card).toContainText('Doors open');
  await expect(card).toContainText('4 posts, 1 of them in the tray');
  await expect(card).toContainText('The new bicycle');
  await window.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(campaigns.bar('Spring launch')).toBeFocused();
});

test('a campaign is edited in one step of undo', async ({ openPlan }) => {
  const planner = await openPlan(campaignPlan());
  const campaigns = new CampaignsPage(planner.window);
  await campaigns.choose('Spring launch', 'Edit campaign…');
  await campaigns.field('Name').fill('Summer launch');
  await campaigns.field('Last day').fill(addDays(friday, 2));
  await campaigns.button('Remove Tease').click();
  await campaigns.dialog.getByRole('combobox', { name: 'Departments' }).click();
  await planner.window.getByRole('option', { name: 'HR' }).click();
  await planner.window.keyboard.press('Escape');
  await campaigns.button('Save').click();

  await expect(campaigns.bar('Summer launch')).toBeFocused();
  await planner.expectSaved([
    {
      changed: 'campaign',
      id: LAUNCH,
      to: {
        ...{ name: 'Summer launch', lastDay: addDays(friday, 2), departments: ['dept-hr'] },
        phases: { open: { name: 'Doors open', firstDay: thursday, lastDay: friday } },
      },
    },
  ]);
  await planner.board.undo.click();
  await planner.expectSaved([]);
});

test('a phase must lie inside its campaign', async ({ openPlan }) => {
  const planner = await openPlan(campaignPlan());
  const campaigns = new CampaignsPage(planner.window);
  await campaigns.choose('Spring launch', 'Edit campaign…');
  await campaigns.field('Last day').fill(thursday);
  await campaigns.button('Save').click();

  const phase = campaigns.dialog.getByRole('group', { name: 'Phase 2' });
  await expect(phase.getByLabel('Last day')).toHaveAccessibleDescription(
    /^Keep it inside the campaign/,
  );
  await phase.getByLabel('Last day').fill(thursday);
  await campaigns.button('Save').click();
  await planner.expectSaved([
    {
      changed: 'campaign',
      id: LAUNCH,
      to: {
        lastDay: thursday,
        phases: {
          open: { name: 'Doors open', firstDay: thursday, lastDay: thursday },
          tease: { name: 'Tease', firstDay: tuesday, lastDay: wednesday },
        },
      },
    },
  ]);
});

test('a deleted campaign leaves its posts where they are', async ({ openPlan }) => {
  const planner = await openPlan(campaignPlan());
  const campaigns = new CampaignsPage(planner.window);
  await campaigns.choose('Spring launch', 'Delete…');
  await expect(campaigns.dialog).toContainText('4 posts keep their days but lose the campaign.');
  await campaigns.button('Delete the campaign').click();

  await expect(campaigns.bar('Spring launch')).toHaveCount(0);
  await expect(planner.board.card('First look')).toBeVisible();
  // The focus is somewhere on the board, not lost.
  await expect(planner.board.grid.locator(':focus')).toHaveCount(1);
  await planner.board.message.getByRole('button', { name: 'Undo' }).click();
  await expect(campaigns.bar('Spring launch')).toBeVisible();
  await planner.expectSaved([]);
});

test('a campaign is shifted by days with its posts, and tells into which hold they would fall', async ({
  openPlan,
}) => {
  const planner = await openPlan(campaignPlan());
  const campaigns = new CampaignsPage(planner.window);
  await campaigns.choose('Spring launch', 'Shift by days…');
  await campaigns.field('Days').fill('7');
  await expect(campaigns.dialog).toContainText('3 posts follow the campaign.');
  await expect(campaigns.dialog).toContainText('1 of them would fall into Quiet day');
  await campaigns.field('Days').fill('-1');
  await campaigns.button('Move all').click();

  await expect(planner.board.cell('Brand', monday)).toContainText('First look');
  await planner.expectSaved([
    {
      changed: 'campaign',
      id: LAUNCH,
      to: {
        ...{ firstDay: monday, lastDay: thursday },
        phases: {
          open: { name: 'Doors open', firstDay: wednesday, lastDay: thursday },
          tease: { name: 'Tease', firstDay: monday, lastDay: tuesday },
        },
      },
    },
    ...[
      ['post-first', monday],
      ['post-ride', tuesday],
      ['post-thanks', thursday],
    ].map(([id, day]) => ({ changed: 'post', id, to: { place: { day, rank: 'a0' } } })),
  ]);
  await planner.board.undo.click();
  await planner.expectSaved([]);
});

test('days that are no number, or lead out of the calendar, shift nothing', async ({
  openPlan,
}) => {
  const planner = await openPlan(campaignPlan());
  const campaigns = new CampaignsPage(planner.window);
  await campaigns.choose('Spring launch', 'Shift by days…');
  await campaigns.field('Days').fill('');
  await planner.window.keyboard.press('Enter');
  await expect(campaigns.dialog.getByRole('alert')).toHaveText(/^Type whole days/);
  await campaigns.field('Days').fill('40000');
  await planner.window.keyboard.press('Enter');
  await expect(campaigns.dialog.getByRole('alert')).toHaveText(/beyond the calendar/);
  await campaigns.button('Cancel').click();
  await planner.expectUntouched();
});

test('a post gets a new campaign in its panel', async ({ openPlan }) => {
  const planner = await openPlan();
  const campaigns = new CampaignsPage(planner.window);
  await planner.board.card('Teaser film').dblclick();
  await planner.window.getByRole('combobox', { name: 'Campaign' }).click();
  await planner.window.getByRole('option', { name: 'New campaign…' }).click();
  await campaigns.field('Name').fill('Film week');
  await planner.window.keyboard.press('Enter');

  await expect(planner.window.getByRole('combobox', { name: 'Campaign' })).toContainText(
    'Film week',
  );
  await expect(campaigns.bar('Film week')).toBeVisible();
  await planner.expectSaved([
    { added: 'campaign', record: expect.objectContaining({ name: 'Film week' }) as unknown },
    { changed: 'post', id: 'post-teaser', to: { campaign: anyId } },
  ]);
});

test('the menus reach what can be done to the campaign of the selected post', async ({
  openPlan,
}) => {
  const planner = await openPlan(campaignPlan());
  const campaigns = new CampaignsPage(planner.window);
  expect(await menuItem(planner.app, 'shiftCampaign')).toMatchObject({ enabled: false });
  await planner.board.card('Test ride').click();
  await expect.poll(() => menuItem(planner.app, 'shiftCampaign')).toMatchObject({ enabled: true });
  await clickMenuItem(planner.app, 'shiftCampaign');
  await campaigns.field('Days').fill('1');
  await campaigns.button('Move only the campaign').click();
  await expect(campaigns.dialog).toHaveCount(0);

  await planner.board.card('Teaser film').click();
  await expect.poll(() => menuItem(planner.app, 'shiftCampaign')).toMatchObject({ enabled: false });
  await clickMenuItem(planner.app, 'addCampaign');
  await campaigns.field('Name').fill('From the menu');
  await planner.window.keyboard.press('Enter');
  await expect(campaigns.bar('From the menu')).toBeVisible();
});

test('campaigns beyond the third row open in place', async ({ openPlan }) => {
  const { window } = await openPlan(crowdedPlan());
  const campaigns = new CampaignsPage(window);
  await expect(campaigns.bars()).toHaveCount(3);
  await window.getByRole('button', { name: '3 more' }).click();
  await expect(campaigns.bars()).toHaveCount(6);
  await expectNoOverlap(campaigns.bars());
  await window.getByRole('button', { name: 'Show less' }).click();
  await expect(campaigns.bars()).toHaveCount(3);
});

function crowdedPlan(): Plan {
  const plan = weekPlan();
  for (let at = 1; at <= 5; at += 1) {
    const name = `Campaign ${at}`;
    const days = { firstDay: monday, lastDay: friday };
    putRecord(plan, 'campaign', aRecord('campaign', { id: `campaign-${at}`, name, ...days }));
  }
  return plan;
}
