import { describe, expect, test } from 'vitest';
import { safeFileName, withExtension } from '../../../src/main/file-name';

describe('a file name from a title', () => {
  test.each([
    ['Spring 2027', 'Spring 2027'],
    ['Q1: launch/relaunch?', 'Q1 launch relaunch'],
    ['  a  \t b\n', 'a b'],
    ['Ends with dots...', 'Ends with dots'],
    ['.hidden', 'hidden'],
    ['~$locked', 'locked'],
    ['../../etc/passwd', 'etc passwd'],
    ['CON', 'CON plan'],
    ['lpt1.plan', 'lpt1.plan plan'],
    ['console', 'console'],
    ['', 'Plan'],
    ['***', 'Plan'],
    ['a\u202Egpj.exe', 'a gpj.exe'],
    ['Cafe\u0301', 'Caf\u00e9'],
  ])('%j is %j', (title, name) => {
    expect(safeFileName(title)).toBe(name);
  });

  test('fits in 255 bytes with its extension, and ends with a whole character', () => {
    const name = safeFileName('春'.repeat(200));
    expect(Buffer.byteLength(`${name}.crosslane`)).toBeLessThan(255);
    expect(name).toMatch(/^春+$/);
  });

  test('is completed once', () => {
    expect(withExtension('/a/plan', 'crosslane')).toBe('/a/plan.crosslane');
    expect(withExtension('/a/plan.crosslane', 'crosslane')).toBe('/a/plan.crosslane');
    expect(withExtension('/a/plan.CROSSLANE', 'crosslane')).toBe('/a/plan.CROSSLANE');
    expect(withExtension('/a/v1.2', 'crosslane')).toBe('/a/v1.2.crosslane');
  });
});
