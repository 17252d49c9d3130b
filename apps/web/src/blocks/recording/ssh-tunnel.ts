type Place = Pick<Location, 'hostname' | 'port'>;

/** The command that brings a server on plain http to this computer's own localhost, where browsers allow the microphone, and the address then. */
export function sshTunnel({ hostname, port }: Place): { command: string; address: string } {
  const remote = port === '' ? '80' : port;
  // Ports below 1024 are the system's own.
  const local = Number(remote) < 1024 ? '8787' : remote;
  return { command: `ssh -N -L ${local}:localhost:${remote} ${hostname}`, address: `http://localhost:${local}` };
}
