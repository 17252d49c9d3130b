import http from 'node:http';

/** A yardstick: Node's own HTTP on both sides and a pipe between, which copies bytes and looks at none of them. */
const upstream = new URL(process.env['UPSTREAM'] ?? '');
const agent = new http.Agent({ keepAlive: true });
const server = http.createServer((request, response) => {
  const { method, url: path, headers } = request;
  const outbound = http.request({ host: upstream.hostname, port: upstream.port, method, path, headers, agent });
  outbound.once('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  outbound.once('error', () => response.destroy());
  response.once('close', () => outbound.destroy());
  request.pipe(outbound);
});

server.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
});
process.once('SIGTERM', () => process.exit(0));
