/** The content type that gateways get for the file: the client's own when it is one of sound or video, without its parameters. */
export function uploadType(type: string): string {
  return /^(?:audio|video)\/[a-z0-9.+-]{1,64}$/.test(type) ? type : 'application/octet-stream';
}
