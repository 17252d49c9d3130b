import type { RequestCaps } from '@lineup/shared/limits/request-caps.ts';
import type { Gateway } from '#gateway/gateway.ts';

/** A gateway that takes no larger recording than the operator's cap, so that the page learns one number and not two. */
export function capGateway(gateway: Gateway, { uploadBytes }: RequestCaps): Gateway {
  if (uploadBytes === undefined) return gateway;
  const limits = { ...gateway.limits, uploadBytes: Math.min(gateway.limits.uploadBytes, uploadBytes) };
  return { ...gateway, limits };
}
