/** The gateway's route of a transcription, below its base URL. */
export const TRANSCRIPTION_PATH = '/audio/transcriptions';
