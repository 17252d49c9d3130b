import type { Dispatcher } from 'undici';
import type { Gateway } from './gateway.ts';
import { GATEWAY_ROUTES, type GatewayRoute } from './gateway-routes.ts';

/** What a route decides of an outbound request. Everything else is constant or comes from the configuration. */
export type OutboundCall = {
  gateway: Gateway;
  route: GatewayRoute;
  /** An upload has no content here: it is sent as it comes. */
  body?: { content?: string; type: string };
  /** The id of the request that this call is made for; what is asked in nobody's name has none. */
  requestId?: string;
  /** The most bytes that the answer may have, after decompression. */
  maxBytes: number;
};

export type OutboundRequest = Omit<Dispatcher.DispatchOptions, 'origin' | 'headers'> & {
  origin: string;
  headers: Record<string, string>;
};

/** The whole outbound request: the one place that builds addresses and headers. */
export function outboundRequest({ gateway, route, body, requestId }: OutboundCall, userAgent: string): OutboundRequest {
  const { method, path } = GATEWAY_ROUTES[route];
  return {
    origin: gateway.baseUrl.origin,
    path: gateway.baseUrl.pathname.replace(/\/+$/, '') + path,
    method,
    headers: {
      ...(gateway.apiKey !== undefined && { authorization: `Bearer ${gateway.apiKey}` }),
      ...(body !== undefined && { 'content-type': body.type }),
      ...(requestId !== undefined && { 'x-request-id': requestId }),
      accept: '*/*',
      'accept-encoding': 'identity',
      'user-agent': userAgent,
    },
    body: body?.content ?? null,
    // undici cuts after 300 s by itself, also while the lane is held back by us; the door has its own timer.
    headersTimeout: 0,
    bodyTimeout: 0,
  };
}
