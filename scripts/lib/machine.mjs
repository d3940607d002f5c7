/** True where a window can open: always outside Linux. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

export function isRoot() {
  return process.getuid?.() === 0;
}
