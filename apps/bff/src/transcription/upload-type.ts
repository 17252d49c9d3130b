import { sniffLabels } from './sniff-labels.ts';

/**
 * The content type that gateways get for the file: the client's own, without its parameters, when the first bytes do not contradict it,
 * else theirs. Of bytes that tell nothing only a type of sound or video is passed on.
 */
export function uploadType(type: string, firstBytes: Uint8Array): string {
  const [given = ''] = type.toLowerCase().split(';', 1);
  const labels = sniffLabels(firstBytes);
  if (labels !== undefined) return labels.types.test(given) ? given : labels.type;
  return /^(?:audio|video)\/[a-z0-9.+-]{1,64}$/.test(given) ? given : 'application/octet-stream';
}
