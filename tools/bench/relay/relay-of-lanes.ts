import type { Relay } from './relay.ts';

/** The BFF: all streams of one call are lanes of one response. */
export function relayOfLanes(server: Relay['server']): Relay {
  return {
    name: 'Lineup',
    server,
    chat: (scripts) => [
      {
        url: `${server.address}/api/chat`,
        body: {
          lanes: scripts.map((model, index) => ({
            id: `lane${index}`,
            gateway: 'default',
            request: { model, messages: [{ role: 'user', content: 'go' }], stream: true },
          })),
        },
      },
    ],
    speech: (model) => ({
      url: `${server.address}/api/speech`,
      body: { gateway: 'default', request: { model, voice: 'alloy', input: 'go', response_format: 'mp3' } },
    }),
  };
}
