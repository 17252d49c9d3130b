import type { OutboundRequest } from './outbound-request.ts';

/**
 * Sends one request and tells what becomes of it, in the words of undici. `control` comes with `onRequestStart`, when there is a connection;
 * without that the request has reached nobody. Of an answer that is held back what has already been parsed may still come.
 */
export type Dispatch = (request: OutboundRequest, handler: DispatchHandler) => void;

export type DispatchControl = { abort: (reason: Error) => void; pause: () => void; resume: () => void };

export type DispatchHandler = {
  onRequestStart: (control: DispatchControl) => void;
  onRequestSent: () => void;
  /** Early hints too. */
  onResponseStart: (control: DispatchControl, status: number, headers: NodeJS.Dict<string | string[]>) => void;
  onResponseData: (control: DispatchControl, chunk: Buffer) => void;
  onResponseEnd: () => void;
  onResponseError: (control: DispatchControl | null, error: Error) => void;
};
