import { useState } from 'react';
import { noticeSetting } from './notice-setting.ts';
import { noticeSupport, type NoticeSupport } from './notice-support.ts';
import { showNotice } from './show-notice.ts';

/** The switch of notices: on only when the browser has shown one. `first` is what that first one says. */
export function useNoticeSwitch(first: { title: string; words: string }) {
  const isWanted = noticeSetting.useValue();
  const [support, setSupport] = useState<NoticeSupport>(noticeSupport);

  async function switchTo(next: boolean): Promise<void> {
    if (next && noticeSupport() === 'ask') await Notification.requestPermission();
    const now = noticeSupport();
    const isShown = !next || (now === 'ready' && showNotice(first));
    setSupport(now === 'ready' && !isShown ? 'missing' : now);
    noticeSetting.change(() => next && isShown);
  }

  return { isOn: isWanted && support === 'ready', support, switchTo };
}
