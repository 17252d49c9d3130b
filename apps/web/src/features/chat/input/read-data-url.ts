/** The bytes of a blob as a `data:` URL of the blob's own type. */
export function readDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('loadend', () => {
      if (typeof reader.result === 'string') resolve(reader.result);
      else reject(reader.error ?? new Error('the blob cannot be read'));
    });
    reader.readAsDataURL(blob);
  });
}
