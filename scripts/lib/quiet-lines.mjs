// What Chromium says on a machine without a message bus or a graphics card, and when a window ends
// while messages to it are on their way; nothing follows from any of it.
const HARMLESS = [
  /bus\.cc\(\d+\)\] Failed to connect to the bus/,
  /viz_main_impl\.cc\(\d+\)\] Exiting GPU process/,
  /interface_endpoint_client\.cc\(\d+\)\] Message \d+ rejected by interface blink\.mojom\.WidgetHost/,
];

/**
 * Copies a stream line by line without the harmless ones.
 * @param {NodeJS.ReadableStream} from
 * @param {NodeJS.WritableStream} to
 */
export function copyWithoutHarmlessLines(from, to) {
  let rest = '';
  from.setEncoding('utf8');
  from.on('data', (text) => {
    const lines = (rest + String(text)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (!isHarmless(line)) to.write(`${line}\n`);
  });
  from.on('end', () => {
    if (rest !== '' && !isHarmless(rest)) to.write(rest);
  });
}

/** @param {string} line */
function isHarmless(line) {
  return HARMLESS.some((pattern) => pattern.test(line));
}
