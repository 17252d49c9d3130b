/** What is promised, or what `late` says when it has not come after `limitMs`; the promise goes on. */
export function answerWithin<T>(
  promise: Promise<T>,
  { limitMs, late }: { limitMs: number; late: () => T },
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(late()), limitMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
