/** A link that may leave the app: what the system is given, and what the user is shown of it. */
export interface AllowedLink {
  readonly href: string;
  readonly place: string;
}

/** Links come from plans that others wrote: anything but the web and mail is refused. */
export function allowLink(text: string): AllowedLink | null {
  const url = parse(text);
  if (url?.protocol === 'https:' && url.host !== '' && url.username === '' && url.password === '') {
    return { href: url.href, place: url.host };
  }
  if (url?.protocol === 'mailto:' && isHarmlessMail(url)) {
    return { href: url.href, place: decodeURIComponent(url.pathname) };
  }
  return null;
}

/** Some mail programs take further fields, among them files to attach. */
const MAIL_FIELDS = new Set(['subject', 'body', 'cc', 'bcc', 'to']);

function isHarmlessMail(url: URL): boolean {
  return [...url.searchParams.keys()].every((key) => MAIL_FIELDS.has(key.toLowerCase()));
}

function parse(text: string): URL | null {
  try {
    const url = new URL(text);
    // Throws on bad escapes, which are shown to nobody.
    decodeURIComponent(url.pathname);
    return url;
  } catch {
    return null;
  }
}
