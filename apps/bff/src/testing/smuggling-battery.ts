import { hiddenRequest } from './hidden-request.ts';

/** One way to hide a request inside another. `direct` and `proxied` are the statuses of the only answers that may come, in order. */
export type Smuggling = {
  name: string;
  bytes: string;
  /** From the BFF itself. */
  direct: readonly number[];
  /** From nginx, or from the BFF through it. */
  proxied: readonly number[];
};

/** Every request of the battery is followed by one that ends the connection, so that nothing has to be waited for. */
export function smugglingBattery(host: string): readonly Smuggling[] {
  const words = createWords(host);
  return [...codings(words), ...lengths(words), ...lines(words), ...chunks(words), ...others(words)];
}

type Words = ReturnType<typeof createWords>;

function createWords(host: string) {
  const closing = `GET /readyz HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
  const hidden = hiddenRequest(host);
  const inChunk = `5\r\nhello\r\n0\r\n\r\n${hidden}`;
  const answered = (name: string, bytes: string, { direct = [400], proxied = [400] } = {}): Smuggling => ({
    name,
    bytes: bytes + closing,
    direct,
    proxied,
  });
  return {
    host,
    hidden,
    /** A request whose body is one chunk, with the hidden request behind it. */
    inChunk,
    length: `Content-Length: ${inChunk.length}`,
    chunked: 'Transfer-Encoding: chunked',
    /** Refused with 400, unless it says something else, and not one byte of it is read as a second request. */
    answered,
    /** A request like any other, and the closing one after it. */
    taken: (name: string, bytes: string, status: number): Smuggling =>
      answered(name, bytes, { direct: [status, 200], proxied: [status, 200] }),
    post: (headers: readonly string[], body: string): string =>
      ['POST /api/nothing HTTP/1.1', `Host: ${host}`, 'Content-Type: application/json', ...headers, '', body].join(
        '\r\n',
      ),
    get: (headers: readonly string[], line = 'GET /healthz HTTP/1.1'): string =>
      [line, ...headers, '', ''].join('\r\n'),
  };
}

function codings({ answered, post, inChunk, length, chunked }: Words): Smuggling[] {
  return [
    answered('a length and chunks', post([length, chunked], inChunk)),
    answered('chunks and a length', post([chunked, 'Content-Length: 4'], inChunk)),
    answered('a space before the colon', post(['Transfer-Encoding : chunked', length], inChunk)),
    answered('a tab before the colon', post(['Transfer-Encoding\t: chunked', length], inChunk)),
    answered('an unknown coding', post(['Transfer-Encoding: xchunked'], inChunk), { proxied: [501] }),
    answered('chunked, then another coding', post(['Transfer-Encoding: chunked, identity'], inChunk), {
      proxied: [501],
    }),
    answered('two codings in two lines', post([chunked, 'Transfer-Encoding: identity'], inChunk)),
    answered('a quoted coding', post(['Transfer-Encoding: "chunked"'], inChunk), { proxied: [501] }),
    answered('a coding after a vertical tab', post(['Transfer-Encoding: \vchunked'], inChunk), { proxied: [501] }),
  ];
}

function lengths({ answered, post, inChunk, length }: Words): Smuggling[] {
  return [
    answered('two different lengths', post(['Content-Length: 0', length], inChunk)),
    answered('the same length twice', post([length, length], inChunk)),
    answered('a list of lengths', post([`${length}, ${inChunk.length}`], inChunk)),
    answered('a length with a sign', post([`Content-Length: +${inChunk.length}`], inChunk)),
    answered('a negative length', post(['Content-Length: -1'], inChunk)),
    answered('a hexadecimal length', post(['Content-Length: 0x10'], inChunk)),
    answered('a length beyond all numbers', post(['Content-Length: 18446744073709551617'], inChunk)),
  ];
}

function lines({ answered, post, inChunk, length }: Words): Smuggling[] {
  return [
    answered('a bare CR in a value', post(['X-A: b\rTransfer-Encoding: chunked', length], inChunk)),
    answered('a folded line', post(['X-A: b', ' Transfer-Encoding: chunked', length], inChunk)),
    answered('a folded first line', post([' X-A: b', length], inChunk)),
    answered('NUL in a value', post(['X-A: b\0c', length], inChunk)),
    answered('NUL in a name', post(['X-\0A: b', length], inChunk)),
    answered('a line without a colon', post(['Transfer-Encoding', length], inChunk), { proxied: [501] }),
  ];
}

function chunks({ answered, post, hidden, chunked }: Words): Smuggling[] {
  return [
    answered('a chunk size with 0x', post([chunked], `0x5\r\nhello\r\n0\r\n\r\n${hidden}`)),
    answered('a chunk size with a sign', post([chunked], `-5\r\nhello\r\n0\r\n\r\n${hidden}`)),
    answered('a chunk size beyond all numbers', post([chunked], `FFFFFFFFFFFFFFFFF\r\nhello\r\n0\r\n\r\n${hidden}`)),
    answered('a chunk longer than it says', post([chunked], `2\r\nhello\r\n0\r\n\r\n${hidden}`), {
      direct: [404, 400],
    }),
    answered('a chunk size that ends in a bare CR', post([chunked], `5\rhello\r\n0\r\n\r\n${hidden}`)),
  ];
}

function others({ answered, taken, post, get, host, hidden, chunked }: Words): Smuggling[] {
  const manyHeaders = Array.from({ length: 1_000 }, (_, index) => `X-${index}: ${'a'.repeat(90)}`);
  return [
    answered('two Hosts', get([`Host: ${host}`, 'Host: evil.example']), { direct: [403, 200] }),
    answered('no Host', get([])),
    answered('a Host with a path', get([`Host: ${host}/evil`]), { direct: [400, 200] }),
    answered('a bare CR in the first line', get([`Host: ${host}`], 'GET /healthz\rX HTTP/1.1')),
    answered('an unknown version', get([`Host: ${host}`], 'GET /healthz HTTP/1.7'), { proxied: [200, 200] }),
    answered('the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
    answered('a header of 20 kB', get([`Host: ${host}`, `X-A: ${'a'.repeat(20_000)}`]), { direct: [431] }),
    answered('a thousand headers of 100 bytes', get([`Host: ${host}`, ...manyHeaders]), { direct: [431] }),
    taken('a body that is a request', post([`Content-Length: ${hidden.length}`], hidden), 404),
    taken('a chunk that is a request', post([chunked], `${hidden.length.toString(16)}\r\n${hidden}\r\n0\r\n\r\n`), 404),
    // The BFF answers, and reads nothing more on this connection.
    answered(
      'an upgrade to h2c',
      get([`Host: ${host}`, 'Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AA']),
      { direct: [200], proxied: [200, 200] },
    ),
    answered('an upgrade to WebSocket', get([`Host: ${host}`, 'Connection: Upgrade', 'Upgrade: websocket']), {
      direct: [200],
      proxied: [200, 200],
    }),
    taken(
      'an absolute address of another host',
      get([`Host: ${host}`], 'GET http://evil.example/healthz HTTP/1.1'),
      200,
    ),
    answered('TRACE', get([`Host: ${host}`, 'X-Secret: echo'], 'TRACE /healthz HTTP/1.1'), {
      direct: [405, 200],
      proxied: [405],
    }),
    answered('CONNECT', get([`Host: ${host}`], 'CONNECT evil.example:443 HTTP/1.1'), { direct: [] }),
  ];
}
