/** What a request tells of where it comes from. Without a socket, as in tests, there is no peer. */
export type RequestSource = {
  /** The other end of the socket. */
  peer: string | undefined;
  /** Whether the socket itself is encrypted. */
  isTls: boolean;
  header: (name: string) => string | undefined;
};
