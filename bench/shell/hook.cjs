// Loaded into any Electron app with -r: tells when its page has painted what is waited for, and ends it.
const { app } = require('electron');
const { readFileSync } = require('node:fs');

const probe = readFileSync(process.env.BENCH_PROBE, 'utf8');
const selector = JSON.stringify(process.env.BENCH_SELECTOR || null);

app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    const painted = await contents.executeJavaScript(`${probe}; probe.firstPaint(${selector})`);
    process.stdout.write(`painted ${String(painted)}\n`, () => app.exit(0));
  });
});
