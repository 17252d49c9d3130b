/** One at a time: a newer notice takes the place of the one before it. */
const TAG = 'lineup.runs';

/** Gives a notice through the system; a press on it shows this page. False where the browser has notices only for installed workers. */
export function showNotice({ title, words }: { title: string; words: string }): boolean {
  try {
    const notice = new Notification(title, { body: words, tag: TAG, icon: '/icon-192.png' });
    notice.addEventListener('click', () => {
      window.focus();
      notice.close();
    });
    return true;
  } catch (error) {
    // What Chrome on Android throws, which knows notices of service workers only (Notifications API, section 3.4).
    if (error instanceof TypeError) return false;
    throw error;
  }
}
