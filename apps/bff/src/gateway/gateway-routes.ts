/** The only four requests that ever leave this process for a gateway; the paths are relative to its base URL. */
export const GATEWAY_ROUTES = {
  models: { method: 'GET', path: '/models' },
  chat: { method: 'POST', path: '/chat/completions' },
  speech: { method: 'POST', path: '/audio/speech' },
  transcription: { method: 'POST', path: '/audio/transcriptions' },
} as const;

export type GatewayRoute = keyof typeof GATEWAY_ROUTES;
