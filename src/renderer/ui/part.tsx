import { useEffect, useSyncExternalStore, type FunctionComponent } from 'react';

type Load<Props> = () => Promise<FunctionComponent<Props>>;

/** In ms. */
const SOON = 50;

const loaders = new Set<() => Promise<void>>();

/**
 * A part of the window that the first picture does not need: its code is loaded when it is first
 * shown, or before, by `loadParts`. Not React's `lazy`, which holds a part back for 300 ms once
 * something else was shown in its place.
 */
export function part<Props extends object>(load: Load<Props>): FunctionComponent<Props> {
  let loaded: FunctionComponent<Props> | null = null;
  let loading: Promise<void> | null = null;
  const waiting = new Set<() => void>();
  const ensure = (): Promise<void> => {
    loading ??= load().then((component) => {
      loaded = component;
      waiting.forEach((tell) => {
        tell();
      });
    });
    return loading;
  };
  loaders.add(ensure);
  const subscribe = (tell: () => void): (() => void) => {
    waiting.add(tell);
    return () => waiting.delete(tell);
  };
  return function Part(props: Props) {
    const Component = useSyncExternalStore(subscribe, () => loaded);
    // Not before what is being drawn is painted: loading takes longer than a frame.
    useEffect(() => {
      requestIdleCallback(() => void ensure(), { timeout: SOON });
    }, []);
    return Component ? <Component {...props} /> : null;
  };
}

/** Loads every part that was not needed yet, one after the other. */
export async function loadParts(): Promise<void> {
  for (const load of loaders) await load();
}
