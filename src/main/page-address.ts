import { app } from 'electron';
import { PAGE_ADDRESS } from './pages';

/** Where the window's page comes from: the built files, or Vite's server while developing. */
export function pageAddress(): string {
  return devServer()?.href ?? PAGE_ADDRESS;
}

/** Whether an address is the page's own. Origins say nothing: every `app:` address has the origin 'null'. */
export function isPageAddress(address: string): boolean {
  const url = parse(address);
  const page = parse(pageAddress());
  return url !== null && url.protocol === page?.protocol && url.host === page.host;
}

/** Vite's server of a development start; a package never asks the environment. */
export function devServer(): URL | null {
  return app.isPackaged ? null : parse(process.env['ELECTRON_RENDERER_URL'] ?? '');
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
