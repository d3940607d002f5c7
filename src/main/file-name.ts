import path from 'node:path';

/** A title as the name of a file that every system takes, without an extension. */
export function safeFileName(title: string): string {
  const name = clip(title.normalize('NFC'))
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out
    .replace(/[<>:"/\\|?*\u0000-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069]+/g, ' ')
    .replace(/\s+/g, ' ')
    // A name that starts so is hidden or a lock file; one that ends so is cut by Windows.
    .replace(/^[\s.~$]+|[\s.]+$/g, '');
  if (name === '') return 'Plan';
  return RESERVED.test(name) ? `${name} plan` : name;
}

/** The path with this extension: what was typed, completed as file dialogs complete it. */
export function withExtension(file: string, extension: string): string {
  return path.extname(file).toLowerCase() === `.${extension}` ? file : `${file}.${extension}`;
}

/** Leaves room for an extension in the 255 bytes that a name may take. */
const MAX_BYTES = 180;

function clip(text: string): string {
  // A character that is cut through becomes U+FFFD.
  return Buffer.from(text)
    .subarray(0, MAX_BYTES)
    .toString()
    .replace(/\uFFFD+$/, '');
}

/** Names of devices on Windows, whatever the extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
