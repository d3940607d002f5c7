import { protocol, type Session } from 'electron';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from './files';
import { findPageFile } from './page-file';

/** The address of the window's page. */
export const PAGE_ADDRESS = 'app://plan/index.html';

/** Must run before the app is ready: Chromium learns its schemes once. */
export function registerPageScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

/** Answers `app://plan/` out of the built renderer, and nothing else. */
export function servePages(session: Session): void {
  const root = path.join(import.meta.dirname, '../renderer');
  session.protocol.handle('app', async ({ method, url }) => {
    if (method !== 'GET') return refusal(405);
    const file = findPageFile(root, url);
    if (!file.ok) return refusal(file.error);
    try {
      const headers = { ...HEADERS, 'content-type': file.value.mimeType };
      return new Response(await readFile(file.value.path), { headers });
    } catch (error) {
      if (errorCode(error) === null) throw error;
      return refusal(404);
    }
  });
}

/**
 * Styles come from files alone, without 'unsafe-inline': React writes its `style` properties through
 * the CSSOM, which a policy does not cover, and so do dnd-kit and Base UI. Base UI's two <style>
 * elements (lists and scroll areas without a scrollbar) are switched off by its `CSPProvider`.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-cache',
};

function refusal(status: number): Response {
  return new Response(null, { status, headers: HEADERS });
}
