/**
 * Says `text` to screen readers, politely. The live region is part of index.html, because a region that appears together with
 * its first text is not read.
 */
export function announce(text: string): void {
  const region = document.getElementById('announcer');
  if (region === null) return;
  region.textContent = '';
  // The same sentence twice is only read again when the region was empty in between.
  requestAnimationFrame(() => (region.textContent = text));
}
