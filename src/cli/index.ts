import { run } from './run';

/** Thrown when nobody reads what is written any more, as `head` does after its last line. */
class Unread extends Error {}

// A failed write throws from the stream as well as from its own end, where it is looked at.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

try {
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => write(process.stdout, text),
    // Of what cannot be said, the exit code still tells.
    err: (text) => write(process.stderr, text).catch(() => {}),
  });
} catch (error) {
  if (!(error instanceof Unread)) throw error;
  // Whoever closed the stream has all that they wanted.
  process.exitCode = 0;
}

async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve();
      else reject('code' in error && error.code === 'EPIPE' ? new Unread() : error);
    });
  });
}
