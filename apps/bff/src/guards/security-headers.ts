import type { MiddlewareHandler } from 'hono';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  // For the page of remote images alone.
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The one policy makes the address of our own worker, which compares long transcripts.
  'trusted-types comparison-worker',
].join('; ');

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'microphone=(self), camera=(), geolocation=(), payment=(), usb=()',
};

/**
 * A page in a frame that shows one image of another server when a person asks for it. The sandbox takes our origin from it: it reads
 * nothing of the app and calls no API, so only it may load images from anywhere.
 */
const IMAGE_FRAME_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  'img-src https: http:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-scripts',
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const EXCEPTIONS = new Map<string, Readonly<Record<string, string>>>([
  ['/remote-image.html', { 'content-security-policy': IMAGE_FRAME_POLICY, 'x-frame-options': 'SAMEORIGIN' }],
  // For a sandboxed page every origin is another one, ours too.
  ['/remote-image.js', { 'cross-origin-resource-policy': 'cross-origin' }],
]);

/** Sets the headers of every response, errors included. They are set before the handler: a streamed response cannot be given any later. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  for (const [name, value] of Object.entries({ ...HEADERS, ...EXCEPTIONS.get(c.req.path) })) c.header(name, value);
  await next();
};
