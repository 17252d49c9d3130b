import * as v from 'valibot';

/** Of these, Node drops a second one in silence, so that nobody could tell that there were two, or they mean something else already. */
const TAKEN = new Set(
  [
    'age authorization content-length content-type cookie etag expires forwarded from host if-modified-since',
    'if-unmodified-since last-modified location max-forwards origin proxy-authorization referer retry-after server',
    'set-cookie user-agent x-forwarded-for x-forwarded-proto',
  ].flatMap((names) => names.split(' ')),
);

/** The name of a header that carries a person's name, in lower case. */
export const userHeader = v.pipe(
  v.string(),
  v.toLowerCase(),
  // Proxies and servers do not agree on whether an underscore is a hyphen.
  v.regex(/^[a-z0-9-]{1,64}$/, 'must be the name of a header, of letters, digits and hyphens'),
  v.check((name) => !TAKEN.has(name), 'must be a header that has no other meaning'),
);
