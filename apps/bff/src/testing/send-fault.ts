import zlib from 'node:zlib';
import type { FaultAnswer } from '@lineup/shared/faults/chat-fault.ts';
import type { UpstreamScript } from './start-upstream.ts';

const CODERS = { gzip: zlib.gzipSync, br: zlib.brotliCompressSync, deflate: zlib.deflateSync } as const;

/** A gateway that injects a fault: its head, its bytes, and then what it does. */
export function sendFault({ status = 200, headers = {}, body, coding, label, missing = 0, breaks }: FaultAnswer) {
  const plain = Buffer.from(body);
  const coded = coding === undefined ? plain : CODERS[coding](plain);
  const bytes = coded.subarray(0, coded.length - missing);
  const encoding = label ?? coding;
  const script: UpstreamScript = (_request, response) => {
    response.writeHead(status, { ...headers, ...(encoding !== undefined && { 'content-encoding': encoding }) });
    if (breaks === undefined) return void response.end(bytes);
    response.flushHeaders();
    const leave = (): void => void (breaks === 'reset' && response.socket?.resetAndDestroy());
    if (bytes.length > 0) response.write(bytes, leave);
    else setImmediate(leave);
  };
  return script;
}
