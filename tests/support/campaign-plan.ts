import { addDays, putRecord, type CampaignId, type Plan } from '../../src/plan';
import { aPost, aRecord } from './builders';
import { shownWeek, weekPlan } from './week-plan';

export const LAUNCH = 'campaign-launch' as CampaignId;

/**
 * The week plan with a campaign of two phases, from Tuesday to Friday, that has three posts on days
 * and one idea; and a quiet period on the Tuesday of the week after.
 */
export function campaignPlan(): Plan {
  const [, tuesday, wednesday, thursday, friday] = shownWeek();
  const plan = weekPlan();
  const launch = aRecord('campaign', {
    ...{ id: LAUNCH, name: 'Spring launch', colour: 'clay', brief: 'The new bicycle' },
    ...{ firstDay: tuesday, lastDay: friday },
    phases: {
      tease: { name: 'Tease', firstDay: tuesday, lastDay: wednesday },
      open: { name: 'Doors open', firstDay: thursday, lastDay: friday },
    },
  });
  const quiet = addDays(tuesday, 7);
  putRecord(plan, 'campaign', launch);
  putRecord(
    plan,
    'hold',
    aRecord('hold', { id: 'hold-quiet', name: 'Quiet day', firstDay: quiet, lastDay: quiet }),
  );
  const own = { campaign: LAUNCH, department: 'dept-brand', status: 'draft' } as const;
  for (const post of [
    aPost({ ...own, id: 'post-first', title: 'First look', day: tuesday, time: '08:00' }),
    aPost({ ...own, id: 'post-ride', title: 'Test ride', day: wednesday, time: '08:00' }),
    aPost({ ...own, id: 'post-thanks', title: 'Thank you', day: friday, time: '08:00' }),
    aPost({ ...own, id: 'post-someday', title: 'Some day', rank: 'a2', status: 'idea' }),
  ]) {
    putRecord(plan, 'post', post);
  }
  return plan;
}
