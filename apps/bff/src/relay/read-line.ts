/**
 * What one line of an event stream (WHATWG HTML, section 9.2.6) becomes on the way to the browser: `undefined` when it is dropped.
 * The upstream's ids and retry times are dropped because `id:` is ours and nothing reconnects; its event names get a prefix, so that
 * no gateway can speak in the name of the BFF. A line that is no field at all passes: some gateways put a bare JSON error there.
 */
export function readLine(line: string): string | undefined {
  const colon = line.indexOf(':');
  switch (colon === -1 ? line : line.slice(0, colon)) {
    case 'event':
      return renameEvent(colon === -1 ? '' : line.slice(colon + 1));
    case 'id':
    case 'retry':
      return undefined;
    default:
      return line;
  }
}

function renameEvent(value: string): string | undefined {
  const name = value.startsWith(' ') ? value.slice(1) : value;
  return name === '' ? undefined : `event: upstream.${name}`;
}
