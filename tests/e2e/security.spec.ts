import type { ElectronApplication, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../support/app';
import { openPlan, rename } from '../support/bridge';
import { answerDialogs, askedDialogs } from '../support/dialogs';
import { clickMenuItem } from '../support/menu';
import { titlesIn, writePlan } from '../support/plan-files';

const PAGE = 'app://plan/index.html';

test.describe('the window', () => {
  test('has neither Node nor Electron in it', async ({ launchApp }) => {
    const { window: page } = await launchApp();
    const found = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', 'electron', '__dirname'].filter(
        (name) => name in globalThis,
      ),
    );
    expect(found).toEqual([]);
  });

  test('is shut in every way that Electron knows', async ({ launchApp }) => {
    const { app } = await launchApp();
    const all = await app.evaluate(({ webContents }) =>
      // Not among the types, because apps have no use for it.
      webContents
        .getAllWebContents()
        .map((contents) => (contents as unknown as HasPreferences).getLastWebPreferences()),
    );
    expect(all).toHaveLength(1);
    const on = ['sandbox', 'contextIsolation', 'webSecurity'];
    const off = [
      'nodeIntegration',
      'nodeIntegrationInSubFrames',
      'nodeIntegrationInWorker',
      'webviewTag',
      'allowRunningInsecureContent',
      'experimentalFeatures',
      'navigateOnDragDrop',
      'enableBlinkFeatures',
    ];
    const preferences = all[0] ?? {};
    for (const name of on) expect(preferences[name], name).toBe(true);
    for (const name of off) expect(Boolean(preferences[name]), name).toBe(false);
  });

  test('gives the page these functions and nothing else', async ({ launchApp }) => {
    const { window: page } = await launchApp();
    const found = await page.evaluate(() => ({
      bridge: Object.keys(window.crosslane).sort(),
      requests: Object.keys(window.crosslane.request).sort(),
      globals: Object.getOwnPropertyNames(window).filter((name) =>
        /crosslane|electron/i.test(name),
      ),
    }));
    expect(found).toEqual({
      bridge: ['handleOfDrop', 'on', 'request'],
      requests: REQUESTS,
      globals: ['crosslane'],
    });
  });

  test('does not let the page change its bridge', async ({ launchApp }) => {
    const { window: page } = await launchApp();
    const kinds = await page.evaluate(() => {
      const { crosslane } = window;
      const changes = [
        () => Object.assign(crosslane, { extra: 1 }),
        () => Object.assign(crosslane.request, { planLoad: null }),
        () => Object.assign(window, { crosslane: null }),
      ];
      for (const change of changes) {
        try {
          change();
        } catch {
          // Refused, as it should be.
        }
      }
      return [typeof window.crosslane.request.planLoad, Object.keys(window.crosslane).length];
    });
    expect(kinds).toEqual(['function', 3]);
  });

  test('keeps the bridge apart from what a page overwrites', async ({ launchApp }) => {
    const { window: page } = await launchApp();
    const start = await page.evaluate(async () => {
      const kept = { parse: JSON.parse, push: Array.prototype.push };
      const evil = (): never => {
        throw new Error('overwritten');
      };
      JSON.parse = evil;
      Array.prototype.push = evil;
      const { text } = await window.crosslane.request.planLoad();
      JSON.parse = kept.parse;
      Array.prototype.push = kept.push;
      return text.slice(0, 14);
    });
    expect(start).toBe('{\n"crosslane":');
  });

  test('hears plain values of known events', async ({ launchApp }) => {
    const { app, window: page } = await launchApp();
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      window.crosslane.on('menu:command', (...args: unknown[]) => heard.push(...args));
    });
    await clickMenuItem(app, 'goToday');
    await expect.poll(() => page.evaluate('heard')).toEqual(['goToday']);
    const refused = await page.evaluate(() => {
      try {
        window.crosslane.on('drop:handle' as never, () => {});
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
  });
});

test.describe('the page', () => {
  test('comes with a policy that allows its own files only', async ({ launchApp }) => {
    const { app } = await launchApp();
    const headers = await app.evaluate(async ({ net }, address) => {
      const response = await net.fetch(address);
      return Object.fromEntries(response.headers);
    }, PAGE);
    expect(headers).toMatchObject({
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
        "font-src 'self'; connect-src 'self'; object-src 'none'; frame-src 'none'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'",
      'x-content-type-options': 'nosniff',
      'content-type': 'text/html; charset=utf-8',
    });
  });

  test('runs no text as a program', async ({ launchApp }) => {
    const { window: page } = await launchApp();
    // In a task of the page's own: what a test evaluates directly, the policy does not see.
    const outcomes = await page.evaluate(
      () =>
        new Promise<Record<string, string>>((resolve) => {
          setTimeout(() => {
            const run = (attempt: () => unknown): string => {
              try {
                attempt();
                return 'done';
              } catch (error) {
                return error instanceof Error ? error.name : 'refused';
              }
            };
            const element = document.createElement('div');
            const script = document.createElement('script');
            resolve({
              eval: run(() => (0, eval)('1')),
              // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what is tried here
              function: run(() => new Function('return 1')),
              // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what is tried here
              timer: run(() => setTimeout('window.ran = true' as never, 0)),
              html: run(() => (element.innerHTML = '<img src=x onerror="window.ran = true">')),
              script: run(() => (script.text = 'window.ran = true')),
              address: run(() => (script.src = 'data:text/javascript,window.ran=true')),
            });
          }, 0);
        }),
    );
    expect(new Set(Object.values(outcomes))).not.toContain('done');
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });

  test('reaches nothing but its own files', async ({ launchApp }) => {
    const { window: page } = await launchApp();
    const reached = await page.evaluate(
      (addresses) =>
        new Promise<readonly string[]>((resolve) => {
          setTimeout(() => {
            const fetched = addresses.map((address) =>
              fetch(address).then(
                () => [`fetched ${address}`],
                () => [],
              ),
            );
            const shown = addresses.map(
              (address) =>
                new Promise<string[]>((done) => {
                  const image = new Image();
                  image.onload = () => done([`shown ${address}`]);
                  image.onerror = () => done([]);
                  image.src = address;
                }),
            );
            void Promise.all([...fetched, ...shown]).then((all) => resolve(all.flat()));
          }, 0);
        }),
      ['https://example.org/a.png', 'http://localhost/a.png', 'file:///etc/passwd', 'app://other/'],
    );
    expect(reached).toEqual([]);
  });

  test('asked for nothing else while it was drawn and used', async ({ launchApp, tempFolder }) => {
    const { app, window: page } = await launchApp({
      args: [await writePlan(tempFolder, 'a.crosslane')],
    });
    // A page that is still loading could not be loaded again.
    await expect(page.getByText('First post')).toBeVisible();
    const requested: string[] = [];
    app.context().on('request', (request) => requested.push(request.url()));
    await page.reload();
    await expect(page.getByText('First post')).toBeVisible();
    await page.getByText('First post').click();
    await clickMenuItem(app, 'exportCsv');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(requested.length).toBeGreaterThan(2);
    expect(requested.filter((url) => !url.startsWith('app://plan/'))).toEqual([]);
  });

  test('makes nobody look up a name or fetch a dictionary', async ({ launchApp, tempFolder }) => {
    const log = path.join(tempFolder, 'net.json');
    const running = await launchApp({ args: [`--log-net-log=${log}`] });
    await expect(running.window.getByText('Example plan')).toBeVisible();
    const languages = await running.app.evaluate(({ session }) =>
      session.defaultSession.getSpellCheckerLanguages(),
    );
    if (process.platform !== 'darwin') expect(languages).toEqual([]);
    await running.close();
    const { constants, events } = JSON.parse(await readFile(log, 'utf8')) as NetLog;
    const forbidden = ['URL_REQUEST_START_JOB', 'HOST_RESOLVER_MANAGER_REQUEST', 'UDP_CONNECT'];
    const types = forbidden.map((name) => constants.logEventTypes[name]);
    expect(types).not.toContain(undefined);
    expect(events.filter(({ type }) => types.includes(type))).toEqual([]);
  });

  test('is drawn without a complaint, under this policy', async ({ launchApp }) => {
    const { window: page } = await launchApp();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.reload();
    await expect(page.getByText('Example plan')).toBeVisible();
    // Menus, lists and dialogs are where a library would bring styles of its own.
    await page.getByRole('button', { name: 'Example plan' }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Export as CSV' }).click();
    await page.getByRole('dialog').getByRole('combobox').first().click();
    await expect(page.getByRole('listbox')).toBeVisible();
    expect(complaints).toEqual([]);
  });
});

test.describe('addresses of pages', () => {
  test('never lead out of the built page', async ({ launchApp }) => {
    const { app } = await launchApp();
    const statuses = await app.evaluate(
      async ({ net }, addresses) =>
        Promise.all(
          addresses.map(async (address) => {
            const { status } = await net.fetch(address).catch(() => ({ status: 0 }));
            return `${address} ${status}`;
          }),
        ),
      STRANGE_ADDRESSES.map(([address]) => address),
    );
    expect(statuses).toEqual(STRANGE_ADDRESSES.map(([address, status]) => `${address} ${status}`));
  });

  test('can only be read', async ({ launchApp }) => {
    const { app } = await launchApp();
    const statuses = await app.evaluate(
      ({ net }, address) =>
        Promise.all(
          ['POST', 'PUT', 'DELETE'].map(
            async (method) => (await net.fetch(address, { method })).status,
          ),
        ),
      PAGE,
    );
    expect(statuses).toEqual([405, 405, 405]);
  });
});

test.describe('every permission', () => {
  test('is denied', async ({ launchApp }) => {
    const { window: page } = await launchApp();
    const granted = await page.evaluate(async () => {
      const ask = async (name: string, attempt: () => Promise<unknown>): Promise<string[]> => {
        const answer = await attempt().catch(() => 'denied');
        return answer === 'denied' ? [] : [`${name}: ${String(answer)}`];
      };
      const locate = (): Promise<unknown> =>
        new Promise((resolve, reject) => {
          navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: 2_000 });
        });
      const { mediaDevices } = navigator;
      const answers = await Promise.all([
        ask('notifications', () => Notification.requestPermission()),
        ask('place', locate),
        ask('camera', () => mediaDevices.getUserMedia({ video: true })),
        ask('microphone', () => mediaDevices.getUserMedia({ audio: true })),
        ask('screen', () => mediaDevices.getDisplayMedia()),
        ask('clipboard', () => navigator.clipboard.readText()),
        ask('midi', () => navigator.requestMIDIAccess({ sysex: true })),
        ...['notifications', 'geolocation', 'camera', 'microphone', 'clipboard-read', 'midi'].map(
          (name) =>
            ask(`state of ${name}`, async () => {
              const asked = { name: name as PermissionName };
              return (await navigator.permissions.query(asked)).state;
            }),
        ),
      ]);
      return answers.flat();
    });
    expect(granted).toEqual([]);
  });
});

test.describe('leaving the page', () => {
  test('is refused, whichever way', async ({ launchApp }) => {
    const { app, window: page } = await launchApp();
    await expect(page.getByText('Example plan')).toBeVisible();
    await page.evaluate(() => {
      const links = ['https://example.org/', 'file:///etc/passwd', 'app://other/', 'mailto:a@b.c'];
      for (const href of links) {
        for (const target of ['', '_blank']) {
          const link = document.createElement('a');
          Object.assign(link, { href, target, textContent: 'away' });
          document.body.append(link);
          for (const button of [0, 1]) {
            link.dispatchEvent(
              new MouseEvent('click', { button, cancelable: true, bubbles: true }),
            );
          }
          link.click();
          link.remove();
        }
      }
      const form = document.createElement('form');
      form.action = 'https://example.org/';
      document.body.append(form);
      form.submit();
      form.remove();
    });
    for (const address of ['https://example.org/', 'file:///etc/passwd', 'app://plan/other.html']) {
      await page.evaluate((href) => {
        location.href = href;
      }, address);
    }
    const opened = await page.evaluate(() =>
      ['https://example.org/', 'file:///etc/passwd', 'about:blank', location.href].map((address) =>
        window.open(address) === null ? 'refused' : 'opened',
      ),
    );
    expect(new Set(opened)).toEqual(new Set(['refused']));
    await page.waitForTimeout(300);
    expect(page.url()).toBe(PAGE);
    expect(app.windows()).toHaveLength(1);
    // Playwright itself waits for a navigation that never comes, so this asks the page.
    expect(await page.evaluate(() => document.body.textContent)).toContain('Example plan');
  });

  test('does not happen by a dropped file either, which is opened if it is a plan', async ({
    launchApp,
    tempFolder,
  }) => {
    const { app, window: page } = await launchApp();
    await expect(page.getByText('Example plan')).toBeVisible();
    await drop(page, '/etc/hostname');
    await expect(page.getByRole('alert')).toContainText('hostname');
    await drop(page, await writePlan(tempFolder, 'dropped.crosslane'));
    await expect(page.getByText('First post')).toBeVisible();
    expect(page.url()).toBe(PAGE);
    expect(app.windows()).toHaveLength(1);
  });

  test('to embed another is no element that the page has', async ({ launchApp }) => {
    const { app, window: page } = await launchApp();
    const kind = await page.evaluate(() => {
      const view = document.createElement('webview');
      view.setAttribute('src', 'https://example.org/');
      document.body.append(view);
      const frame = document.createElement('iframe');
      frame.src = 'https://example.org/';
      document.body.append(frame);
      return view.constructor.name;
    });
    expect(kind).toBe('HTMLElement');
    const all = await app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
    expect(all).toBe(1);
  });
});

test.describe('a link of a plan', () => {
  test('is followed only on the web or by mail, and after a question', async ({ launchApp }) => {
    const { app, window: page } = await launchApp();
    await app.evaluate(({ shell }) => {
      const followed: string[] = [];
      Object.assign(globalThis, { followed });
      shell.openExternal = (url) => Promise.resolve(void followed.push(url));
    });
    const open = (url: string): Promise<unknown> =>
      page.evaluate((one) => window.crosslane.request.linkOpen(one), url);
    const followed = (): Promise<unknown> =>
      app.evaluate((): unknown => Reflect.get(globalThis, 'followed'));

    await answerDialogs(app, { button: 'Open' });
    for (const url of BAD_LINKS) {
      expect(await open(url), url).toEqual({ ok: false, error: { type: 'linkNotAllowed', url } });
    }
    expect(await askedDialogs(app)).toEqual([]);
    expect(await open(' https://Example.org\\a b')).toEqual({ ok: true, value: 'done' });
    expect(await askedDialogs(app)).toEqual([expect.stringContaining('Open example.org?')]);
    expect(await followed()).toEqual(['https://example.org/a%20b']);
    await answerDialogs(app, { button: 'Cancel' });
    expect(await open('https://example.org/')).toEqual({ ok: true, value: 'cancelled' });
    expect(await followed()).toHaveLength(1);
  });
});

test.describe('messages to main', () => {
  test('are refused from any window but the app’s own', async ({ launchApp }) => {
    const { app, window: page } = await launchApp();
    const answers = await app.evaluate(
      async ({ BrowserWindow }, { page, preload }) => {
        const ask = async (address: string): Promise<unknown> => {
          const stranger = new BrowserWindow({ show: false, webPreferences: { preload } });
          await stranger.loadURL(address).catch(() => {});
          const answer: unknown = await stranger.webContents
            .executeJavaScript(
              'crosslane.request.planLoad().then(() => "answered", (error) => error.message)',
            )
            .catch(() => 'no bridge');
          stranger.destroy();
          return answer;
        };
        return [await ask(page), await ask('data:text/html,hello'), await ask('about:blank')];
      },
      { page: PAGE, preload: path.resolve(import.meta.dirname, '../../out/preload/index.cjs') },
    );
    for (const answer of answers) expect(answer).toMatch(/may not ask|no bridge/);
    expect(answers[0]).toMatch(/may not ask/);
    expect((await openPlan(page)).fileName).toBeNull();
  });

  test('of odd shape change nothing and break nothing', async ({ launchApp, tempFolder }) => {
    const file = await writePlan(tempFolder, 'a.crosslane');
    const { app, window: page } = await launchApp({ args: [file] });
    await answerDialogs(app, {});
    const before = (await openPlan(page)).text;
    const answered = await page.evaluate(sendOddMessages);
    expect(answered.sent).toBeGreaterThan(200);
    expect(answered.accepted).toEqual([]);
    expect((await openPlan(page)).text).toBe(before);
    expect(await app.evaluate(() => 'polluted' in {})).toBe(false);
    expect(await askedDialogs(app)).toEqual([]);
    // And it works as before.
    expect(await rename(page, 'Still here')).toBe(true);
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    expect(titlesIn(await readFile(file, 'utf8'))).toEqual(['Still here']);
  });

  test('cannot name a file, nor make up the handle of one', async ({ launchApp, tempFolder }) => {
    const file = await writePlan(tempFolder, 'a.crosslane');
    const { window: page } = await launchApp();
    const opened = await page.evaluate(
      async (names) => {
        const { planOpenRecent, planOpenDropped, exportShow } = window.crosslane.request;
        for (const name of names) await exportShow(name);
        const results = names.flatMap((name) => [planOpenRecent(name), planOpenDropped(name)]);
        return (await Promise.all(results)).filter(({ ok }) => ok).length;
      },
      [file, `file://${file}`, '../a.crosslane', '', '__proto__', 'constructor', '\\\\server\\a'],
    );
    expect(opened).toBe(0);
    const forged = await page.evaluate(() =>
      Promise.all(
        [
          new File(['{}'], '/etc/passwd'),
          new Blob(['{}']),
          { path: '/etc/passwd' },
          '/etc/passwd',
          null,
        ].map((one) => window.crosslane.handleOfDrop(one)),
      ),
    );
    expect(forged).toEqual([null, null, null, null, null]);
    expect((await openPlan(page)).fileName).toBeNull();
  });
});

test.describe('a second start', () => {
  test('hands its plan to the first, and no switches', async ({ launchApp, tempFolder }) => {
    const { app, window: page, userData } = await launchApp();
    await expect(page.getByText('Example plan')).toBeVisible();
    await startAgain(app, userData, [
      '--inspect=0',
      '--no-sandbox',
      'app://x',
      '../x',
      '/etc/passwd',
    ]);
    expect(await openPlan(page)).toMatchObject({ fileName: null });
    const file = await writePlan(tempFolder, 'second.crosslane');
    await startAgain(app, userData, ['--inspect=0', file]);
    await expect(page.getByText('First post')).toBeVisible();
    expect(app.windows()).toHaveLength(1);
  });
});

/** What Chromium writes of all that its network does. */
interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number }[];
}

interface HasPreferences {
  getLastWebPreferences(): Readonly<Record<string, unknown>>;
}

/** Starts the app once more with the first one's settings, and waits until it has ended. */
async function startAgain(
  app: ElectronApplication,
  userData: string,
  args: readonly string[],
): Promise<void> {
  const start = {
    program: await app.evaluate(() => process.execPath),
    args: [...SANDBOX, '.', `--user-data-dir=${userData}`, ...args],
  };
  await app.evaluate(
    ({ app: first }, { program, args: all }) =>
      new Promise<void>((resolve, reject) => {
        const { spawn } = process.getBuiltinModule('node:child_process');
        const second = spawn(program, all, { cwd: first.getAppPath(), stdio: 'ignore' });
        second.once('error', reject);
        second.once('exit', () => {
          resolve();
        });
      }),
    start,
  );
}

const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Drops a file on the window as the system does. */
async function drop(page: Page, file: string): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await client.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  }
  await client.detach();
}

interface OddAnswers {
  readonly sent: number;
  /** What was sent where main did not refuse it. */
  readonly accepted: readonly string[];
}

/** Sends what no page would, to every request that does not ask the user; runs in the page. */
async function sendOddMessages(): Promise<OddAnswers> {
  const accepted: string[] = [];
  let sent = 0;
  const send = async (name: string, args: readonly unknown[]): Promise<void> => {
    sent += 1;
    const { request } = window.crosslane;
    const call = Reflect.get(request, name) as (...all: readonly unknown[]) => Promise<unknown>;
    // Some cannot even be sent.
    const answer = await Promise.resolve()
      .then(() => call(...args))
      .catch(() => ({ ok: false }));
    const isRefusal =
      typeof answer === 'object' && answer !== null && Reflect.get(answer, 'ok') === false;
    if (!isRefusal) accepted.push(`${name} of ${args.length}: ${String(args[0])}`);
  };

  const ids = ['post-0001'];
  const place = { day: '2026-02-30', rank: 'a0' };
  const csv = { from: null, until: null, departments: null, withTray: true, separator: ',' };
  let deep: unknown = 1;
  for (let at = 0; at < 60; at += 1) deep = { deep };
  const edits: readonly unknown[] = [
    { type: 'add' },
    { type: 'add', record: '__proto__', id: 'post-0002', fields: {} },
    { type: 'add', record: 'post', id: '../../x', fields: {} },
    { type: 'set', record: 'post', ids: 'all', fields: {} },
    { type: 'set', record: 'constructor', ids, fields: { title: 'x' } },
    { type: 'set', record: 'post', ids, fields: { id: 'other-id' } },
    { type: 'set', record: 'post', ids, fields: { constructor: { polluted: 1 } } },
    { type: 'set', record: 'post', ids: ['__proto__'], fields: { title: 'x' } },
    { type: 'set', record: 'post', ids, fields: { title: 'x'.repeat(501) } },
    { type: 'set', record: 'post', ids, fields: { notes: deep } },
    { type: 'remove', record: 'plan', ids: ['plan-spring'] },
    { type: 'movePosts', moves: [{ post: 'post-0001', department: 'brand-01', place }] },
    { type: 'copyPosts', copies: new Array(100_001).fill(null) },
    ['x'.repeat(51_000_000)],
    new Array(3_000_000),
  ];
  const others: readonly unknown[] = [
    ...[null, true, 0, -1, NaN, Infinity, 'x'.repeat(20_000), [], [[]], {}, deep],
    ...[new Date(), new Map([[1, 2]]), new Uint8Array(10), new Error('x'), edits[0]],
    { ...csv, from: 'yesterday' },
    { ...csv, departments: ['x'] },
    { ...csv, separator: '\n' },
    { ...csv, extra: 1 },
    { selection: 'yes' },
    { selection: true, extra: 1 },
    ...['newPost', 'toString', '__proto__', 'menu:run'],
  ];
  for (const edit of [...edits, ...others]) await send('planEdit', [edit]);
  for (const name of [
    'commandRun',
    'planOpenRecent',
    'planOpenDropped',
    'exportCount',
    'exportCsv',
  ]) {
    for (const other of others) await send(name, [other]);
  }
  for (const name of ['exportShow', 'linkOpen', 'menuState', 'planLoad', 'recentsList']) {
    for (const other of others) await send(name, [other, other]);
  }
  // A name that JSON may hold and JavaScript reads as more than data.
  const text = `{"type":"set","record":"post","ids":["post-0001"],"fields":{"__proto__":{"polluted":1}}}`;
  await window.crosslane.request.planEdit(JSON.parse(text) as never);
  return { sent, accepted };
}

const REQUESTS = [
  'commandRun',
  'exportCount',
  'exportCsv',
  'exportShow',
  'linkOpen',
  'menuState',
  'planEdit',
  'planLoad',
  'planOpenDropped',
  'planOpenRecent',
  'planRedo',
  'planUndo',
  'recentsList',
  'windowDrawn',
  'windowSettled',
];

/** What Chromium normalises before anybody sees it is only not there; the rest is refused. */
const STRANGE_ADDRESSES: readonly (readonly [address: string, status: number])[] = [
  ['app://plan/index.html', 200],
  ['app://plan/', 200],
  ['app://plan/../package.json', 404],
  ['app://plan/%2e%2e/package.json', 404],
  ['app://plan/..%2fmain%2findex.js', 403],
  ['app://plan/%2e%2e%2f%2e%2e%2fpackage.json', 403],
  ['app://plan/..%5cmain%5cindex.js', 400],
  ['app://plan//etc/passwd', 404],
  ['app://plan/index.html%00.png', 400],
  ['app://plan/%ff.html', 400],
  ['app://plan/none.html', 404],
  ['app://other/index.html', 404],
];

const BAD_LINKS = [
  'file:///etc/passwd',
  'javascript:alert(1)',
  'smb://server/share',
  'ms-msdt:/id',
  'vscode://file/x',
  'data:text/html,hello',
  'http://example.org/',
  'C:\\Windows\\notepad.exe',
  '\\\\server\\share',
  'https://user:secret@example.org/',
  'mailto:a@example.org?attach=/etc/passwd',
];
