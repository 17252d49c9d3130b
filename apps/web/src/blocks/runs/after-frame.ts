/** Runs a task once the browser has drawn the frame that it is preparing, ahead of all else that waits where the browser can tell so. */
export function afterFrame(task: () => void): void {
  if ('scheduler' in globalThis) {
    void scheduler.postTask(task, { priority: 'user-blocking' });
    return;
  }
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', task, { once: true });
  port1.start();
  port2.postMessage(null);
}
