import { expect, test } from 'vitest';
import { usableBounds } from '../../../src/main/window-bounds';

const LAPTOP = { x: 0, y: 25, width: 1440, height: 875 };
const SCREEN = { x: 1440, y: 0, width: 1920, height: 1080 };

test('a window comes back to where it was while its title bar can be reached', () => {
  const onScreen = { x: 1500, y: 40, width: 1200, height: 800 };
  expect(usableBounds(onScreen, [LAPTOP, SCREEN])).toEqual(onScreen);
  expect(usableBounds(onScreen, [LAPTOP])).toBeNull();
  const hangsOut = { x: -1000, y: 100, width: 1200, height: 800 };
  expect(usableBounds(hangsOut, [LAPTOP])).toEqual(hangsOut);
  expect(usableBounds({ ...hangsOut, x: -1150 }, [LAPTOP])).toBeNull();
  expect(usableBounds({ ...hangsOut, y: -10 }, [LAPTOP])).toBeNull();
  expect(usableBounds({ x: 10, y: 30, width: 300, height: 200 }, [LAPTOP])).toBeNull();
});
