import { showTurn } from '#features/chat/turns/show-turn.ts';

/** Brings the next or the one before of the turns that are shown to the top, and gives it the focus. */
export function goToTurn(by: 1 | -1): void {
  const turns = [...document.querySelectorAll<HTMLElement>('[data-turn]')];
  const current = turns.findLastIndex((turn) => turn.getBoundingClientRect().top < HEAD_HEIGHT);
  const from = turns.findIndex((turn) => turn.contains(document.activeElement));
  const target = turns[Math.min(Math.max((from === -1 ? current : from) + by, 0), turns.length - 1)];
  if (target !== undefined) showTurn(target);
}

/** What lies over the upper edge of the turns, in pixels: bar and lane heads. */
const HEAD_HEIGHT = 100;
