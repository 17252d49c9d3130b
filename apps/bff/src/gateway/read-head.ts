import { readRetryAfter } from '@lineup/shared/errors/read-retry-after.ts';

/** What is kept of a gateway's response head; no other header of it goes anywhere. */
export type UpstreamHead = {
  status: number;
  contentType: string | null;
  requestId: string | null;
  contentEncoding: string | null;
  /** How long the gateway asks to wait, if it does. */
  retryAfterSeconds?: number;
};

/** In the order of trust: the gateway's own id says more than that of a network in front of it. */
const REQUEST_ID_HEADERS = [
  'x-oneapi-request-id',
  'x-request-id',
  'request-id',
  'x-amzn-requestid',
  'apim-request-id',
  'cf-ray',
];

const LONGEST = 256;

export function readHead(status: number, headers: NodeJS.Dict<string | string[]>): UpstreamHead {
  const read = (name: string): string | null => {
    const value = headers[name];
    return (Array.isArray(value) ? value[0] : value)?.slice(0, LONGEST) ?? null;
  };
  const requestId = REQUEST_ID_HEADERS.map(read).find((value) => value !== null) ?? null;
  const retryAfterSeconds = readRetryAfter(read('retry-after'), read('date'));
  return {
    status,
    contentType: read('content-type'),
    requestId,
    contentEncoding: read('content-encoding'),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  };
}
