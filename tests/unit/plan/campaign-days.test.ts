import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  canShift,
  isInside,
  lengthOf,
  resizeCampaign,
  shiftStretch,
  type CampaignDays,
  type Day,
  type Stretch,
} from '../../../src/plan';

const day = (text: string): Day => text as Day;

const campaign: CampaignDays = {
  ...{ firstDay: day('2026-03-02'), lastDay: day('2026-03-29') },
  phases: {
    tease: { name: 'Tease', firstDay: day('2026-03-02'), lastDay: day('2026-03-06') },
    close: { name: 'Close', firstDay: day('2026-03-23'), lastDay: null },
  },
};

describe('giving a campaign another first or last day', () => {
  it('moves that end and leaves the other', () => {
    expect(resizeCampaign(campaign, 'last', day('2026-04-12'))).toEqual({
      ...campaign,
      lastDay: '2026-04-12',
    });
    expect(resizeCampaign(campaign, 'first', day('2026-02-20'))).toEqual({
      ...campaign,
      firstDay: '2026-02-20',
    });
  });

  it('cuts a phase that reaches out', () => {
    const { phases } = resizeCampaign(campaign, 'first', day('2026-03-04'));
    expect(phases['tease']).toEqual({ ...campaign.phases['tease'], firstDay: '2026-03-04' });
  });

  it('keeps a phase that would lie outside on the nearest day', () => {
    const { phases } = resizeCampaign(campaign, 'first', day('2026-03-09'));
    expect(phases['tease']).toMatchObject({ firstDay: '2026-03-09', lastDay: '2026-03-09' });
  });

  it('never puts the first day after the last', () => {
    expect(resizeCampaign(campaign, 'first', day('2026-05-01'))).toMatchObject({
      ...{ firstDay: '2026-03-29', lastDay: '2026-03-29' },
    });
    expect(resizeCampaign(campaign, 'last', day('2026-01-01'))).toMatchObject({
      ...{ firstDay: '2026-03-02', lastDay: '2026-03-02' },
    });
  });

  it('closes an open end', () => {
    const open = { ...campaign, lastDay: null };
    expect(resizeCampaign(open, 'last', day('2026-03-15')).lastDay).toBe('2026-03-15');
  });

  it('leaves all phases inside, wherever the end is put', () => {
    const offset = fc.integer({ min: -60, max: 60 });
    fc.assert(
      fc.property(offset, offset, offset, fc.constantFrom('first', 'last'), (to, a, b, end) => {
        const from = day('2026-03-15');
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const phase = { name: null, firstDay: addDays(from, first), lastDay: addDays(from, last) };
        const made = resizeCampaign({ ...campaign, phases: { phase } }, end, addDays(from, to));
        const kept = made.phases['phase'];
        expect(kept && isInside(kept, made)).toBe(true);
        expect(made.firstDay && made.lastDay && made.firstDay <= made.lastDay).toBe(true);
        expect(kept?.firstDay && kept.lastDay && kept.firstDay <= kept.lastDay).toBe(true);
      }),
    );
  });
});

describe('a stretch of days', () => {
  const stretch = (firstDay: string | null, lastDay: string | null): Stretch => ({
    firstDay: firstDay as Day | null,
    lastDay: lastDay as Day | null,
  });

  it('is shifted at both ends, and an open end stays open', () => {
    expect(shiftStretch(stretch('2026-03-30', null), 3)).toEqual(stretch('2026-04-02', null));
  });

  it('does not leave the calendar', () => {
    expect(canShift(stretch('1970-01-02', '1970-01-05'), -1)).toBe(true);
    expect(canShift(stretch('1970-01-02', '1970-01-05'), -2)).toBe(false);
    expect(canShift(stretch(null, '2100-12-30'), 2)).toBe(false);
  });

  it('counts its days, the first and the last too', () => {
    expect(lengthOf(stretch('2026-03-28', '2026-03-30'))).toBe(3);
    expect(lengthOf(stretch('2026-03-28', null))).toBeNull();
  });

  it('lies inside another one when neither end reaches out', () => {
    const outer = stretch('2026-03-02', '2026-03-29');
    expect(isInside(stretch('2026-03-02', '2026-03-29'), outer)).toBe(true);
    expect(isInside(stretch('2026-03-01', '2026-03-05'), outer)).toBe(false);
    expect(isInside(stretch(null, '2026-03-30'), outer)).toBe(false);
    expect(isInside(stretch('2026-01-01', null), stretch(null, null))).toBe(true);
  });
});
