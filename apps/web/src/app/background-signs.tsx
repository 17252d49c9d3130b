import { useEffect, useEffectEvent, useRef } from 'react';
import { followBatch, type Batch } from '#blocks/notices/follow-batch.ts';
import { noticeSetting } from '#blocks/notices/notice-setting.ts';
import { noticeSupport } from '#blocks/notices/notice-support.ts';
import { showNotice } from '#blocks/notices/show-notice.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { now } from '#lib/now.ts';
import { runsUnderWay } from '#lib/runs-under-way.ts';
import type { Route } from './read-route.ts';
import { useKeyboardRoom } from './use-keyboard-room.ts';
import { usePageName } from './use-page-name.ts';

/**
 * What the page does beside what is on it: its name in the title with how many lanes run, a notice when a long batch has ended, and room
 * for the keyboard of a touch screen.
 */
export function BackgroundSigns({ route }: { route: Route }) {
  const text = useText();
  const format = useFormat();
  const name = usePageName(route);
  const count = runsUnderWay((state) => state.count);
  const isWanted = noticeSetting.useValue();
  useKeyboardRoom();
  const batch = useRef<Batch | null>(null);
  const title = count === 0 ? name : text('shell.running', { count, name });

  useEffect(() => {
    document.title = title;
  }, [title]);

  const follow = useEffectEvent((count: number) => {
    const { batch: next, ended } = followBatch(batch.current, { count, at: now() });
    batch.current = next;
    if (ended === null || !isWanted || document.hasFocus() || noticeSupport() !== 'ready') return;
    const { value, unit } = format.seconds(ended.took);
    const words = text('shell.notice', { count: ended.runs, seconds: value, unit });
    showNotice({ title: name, words });
  });
  useEffect(() => follow(count), [count]);

  return null;
}
