import type { Relay } from './relay.ts';

/** A relay that copies bytes, or the gateway itself: every stream is a request of its own. */
export function relayOfBytes(name: string, server: Relay['server']): Relay {
  return {
    name,
    server,
    chat: (scripts) =>
      scripts.map((model) => ({
        url: `${server.address}/v1/chat/completions`,
        body: { model, messages: [{ role: 'user', content: 'go' }], stream: true },
      })),
    speech: (model) => ({ url: `${server.address}/v1/audio/speech`, body: { model, voice: 'alloy', input: 'go' } }),
  };
}
