import { describe, expect, test } from 'vitest';
import { chordOf, type KeyPress } from '../../../src/renderer/app/chord';

describe('a key that was pressed', () => {
  test.each<[string, Partial<KeyPress>]>([
    ['N', { key: 'n', code: 'KeyN' }],
    ['Shift+N', { key: 'N', code: 'KeyN', shiftKey: true }],
    ['Space', { key: ' ', code: 'Space' }],
    ['PageDown', { key: 'PageDown', code: 'PageDown' }],
    ['Mod+Shift+Z', { key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }],
    ['Alt+Shift+ArrowRight', { key: 'ArrowRight', altKey: true, shiftKey: true }],
    ['Mod+Plus', { key: '+', ctrlKey: true, shiftKey: true }],
  ])('is written as %s', (chord, press) => {
    expect(chordOf(aPress(press), false)).toBe(chord);
  });

  test('says nothing of the Shift that only makes the sign', () => {
    expect(chordOf(aPress({ key: '?', code: 'Minus', shiftKey: true }), false)).toBe('?');
    expect(chordOf(aPress({ key: '?', code: 'Slash', shiftKey: true }), false)).toBe('?');
  });

  test('has Cmd as its modifier on a Mac, and Ctrl beside it', () => {
    expect(chordOf(aPress({ key: 'd', metaKey: true }), true)).toBe('Mod+D');
    expect(chordOf(aPress({ key: 'f', metaKey: true, ctrlKey: true }), true)).toBe('Ctrl+Mod+F');
    expect(chordOf(aPress({ key: 'd', metaKey: true }), false)).toBe('D');
  });

  test('is known by its place where letters are others than ours', () => {
    expect(chordOf(aPress({ key: 'т', code: 'KeyN' }), false)).toBe('N');
    expect(chordOf(aPress({ key: 'ƒ', code: 'KeyF', altKey: true }), true)).toBe('Alt+F');
    // But not where ours lie elsewhere.
    expect(chordOf(aPress({ key: 'z', code: 'KeyY', ctrlKey: true }), false)).toBe('Mod+Z');
  });
});

function aPress(press: Partial<KeyPress>): KeyPress {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  return { key: '', code: '', ...none, ...press };
}
