/** Whether the system can tell something, or why it cannot. `ask` needs a person's press first. */
export type NoticeSupport = 'ready' | 'ask' | 'denied' | 'insecure' | 'missing';

/** Whether this page may give notices through the system. Browsers allow them only on https and on this machine's own address. */
export function noticeSupport(): NoticeSupport {
  if (!isSecureContext) return 'insecure';
  if (!('Notification' in globalThis)) return 'missing';
  switch (Notification.permission) {
    case 'granted':
      return 'ready';
    case 'denied':
      return 'denied';
    case 'default':
      return 'ask';
  }
}
