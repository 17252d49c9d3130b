/**
 * Caps on one chat send. `bodyBytes` bounds the JSON the BFF reads; `eventBytes` one upstream event; `answerBytes` one non-stream body;
 * `laneEvents` the events of a lane, each of which costs the page an object: twice as many as the longest answers have tokens.
 */
export const CHAT_LIMITS = {
  lanes: 8,
  messages: 2_000,
  bodyBytes: 64 * 1024 * 1024,
  eventBytes: 8 * 1024 * 1024,
  answerBytes: 8 * 1024 * 1024,
  laneBytes: 64 * 1024 * 1024,
  laneEvents: 262_144,
} as const;

/** Caps on speech: request JSON and audio answer in bytes. */
export const SPEECH_LIMITS = { bodyBytes: 1024 * 1024, audioBytes: 256 * 1024 * 1024 } as const;

/** Caps on signing in: the passcode as it is typed, in characters, and the body that carries it in bytes. */
export const PASSCODE_LIMITS = { typedCharacters: 1_024, bodyBytes: 8_192 } as const;

/** Caps on transcription: the `lanes` field in bytes, lanes per upload, and OpenAI's documented upload size of 25 MB. */
export const TRANSCRIPTION_LIMITS = { lanesFieldBytes: 256 * 1024, lanes: 8, uploadBytes: 25 * 1024 * 1024 } as const;

/** A gateway whose answer has not begun this long (milliseconds) after the request was sent has stalled: whole answers take minutes to make. */
export const FIRST_BYTE_LIMIT_MS = 15 * 60_000;

/** A gateway that sends nothing for this long (milliseconds) in the middle of its answer has stalled. */
export const IDLE_LIMIT_MS = 120_000;

/** Milliseconds between comment pings on an open event stream. */
export const PING_INTERVAL_MS = 15_000;
