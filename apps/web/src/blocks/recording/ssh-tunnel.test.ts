import { expect, test } from 'vitest';
import { sshTunnel } from './ssh-tunnel.ts';

test.each([
  { port: '8787', command: 'ssh -N -L 8787:localhost:8787 lab', address: 'http://localhost:8787' },
  { port: '', command: 'ssh -N -L 8787:localhost:80 lab', address: 'http://localhost:8787' },
])('a server at port “$port” is brought to $address', ({ port, command, address }) => {
  expect(sshTunnel({ hostname: 'lab', port })).toEqual({ command, address });
});
