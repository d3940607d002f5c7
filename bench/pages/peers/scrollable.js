/** The element of the page that scrolls furthest along each axis; null where none does. */
export function scrollers() {
  return { x: furthest('Width', 'overflowX'), y: furthest('Height', 'overflowY') };
}

function furthest(side, overflow) {
  const room = (element) => element[`scroll${side}`] - element[`client${side}`];
  const scrolling = [...document.querySelectorAll('#root *')].filter(
    (element) =>
      room(element) > 20 && ['auto', 'scroll'].includes(getComputedStyle(element)[overflow]),
  );
  return scrolling.sort((a, b) => room(b) - room(a))[0] ?? null;
}
