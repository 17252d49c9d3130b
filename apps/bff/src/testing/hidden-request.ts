/** A chat with the gateway, as it would go through if it were a request of its own. */
export function hiddenRequest(host: string): string {
  const request = { model: 'smuggled', messages: [{ role: 'user', content: 'hi' }] };
  const body = JSON.stringify({ lanes: [{ id: 'a', gateway: 'default', request }] });
  const lines = [
    `Host: ${host}`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    'Connection: close',
  ];
  return ['POST /api/chat HTTP/1.1', ...lines, '', body].join('\r\n');
}
