/** Seconds of a file as a media element of this browser reads it; null where it cannot play it, or does not know how long it is. */
export function readMediaDuration(file: Blob): Promise<number | null> {
  const url = URL.createObjectURL(file);
  const element = new Audio();
  element.preload = 'metadata';
  return new Promise<number | null>((resolve) => {
    element.addEventListener('loadedmetadata', () =>
      resolve(Number.isFinite(element.duration) ? element.duration : null),
    );
    element.addEventListener('error', () => resolve(null));
    element.src = url;
  }).finally(() => {
    element.removeAttribute('src');
    URL.revokeObjectURL(url);
  });
}
