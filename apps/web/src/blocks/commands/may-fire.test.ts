import { describe, expect, it } from 'vitest';
import { mayFire, type Scene } from './may-fire.ts';

const free: Scene = { isTyping: false, takesSpace: false, hasPopup: false, hasModal: false };

describe('mayFire', () => {
  it.each([
    ['a plain key', { key: 'm' }, { free: true, isTyping: false, takesSpace: true, hasPopup: false, hasModal: false }],
    ['Space', { key: ' ' }, { free: true, isTyping: false, takesSpace: false, hasPopup: false, hasModal: false }],
    [
      'a key with Alt',
      { key: 'ArrowDown', alt: true },
      { free: true, isTyping: false, takesSpace: true, hasPopup: false, hasModal: false },
    ],
    ['Escape', { key: 'Escape' }, { free: true, isTyping: true, takesSpace: true, hasPopup: false, hasModal: false }],
    [
      'a key with mod',
      { key: 'k', mod: true },
      { free: true, isTyping: true, takesSpace: true, hasPopup: true, hasModal: false },
    ],
  ])('knows the places of %s', (_, shortcut, expected) => {
    const places = (['isTyping', 'takesSpace', 'hasPopup', 'hasModal'] as const).map((place) => [
      place,
      mayFire(shortcut, { ...free, [place]: true }),
    ]);
    expect({ free: mayFire(shortcut, free), ...Object.fromEntries(places) }).toEqual(expected);
  });
});
