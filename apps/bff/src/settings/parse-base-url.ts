/** Reads a gateway's base URL; a sentence when it cannot be one. Everything after it is appended as a path, so it must end in one. */
export function parseBaseUrl(text: string): URL | string {
  const url = URL.parse(text);
  if (url === null) return 'is not a URL';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'must begin with http:// or https://';
  if (url.username !== '' || url.password !== '') return 'must not contain a user name or password';
  if (url.search !== '' || text.includes('?')) return 'must not contain a query';
  if (url.hash !== '' || text.includes('#')) return 'must not contain a fragment';
  return url;
}
