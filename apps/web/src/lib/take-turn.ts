/** Lets the page have its turn. A message to oneself is a task of its own; other than a timer it is not held back in a tab in the background. */
export function takeTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const turn = new Promise<void>((resolve) => {
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
  });
  port1.start();
  port2.postMessage(null);
  return turn;
}
