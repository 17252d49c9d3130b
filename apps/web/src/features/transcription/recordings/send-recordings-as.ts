import * as v from 'valibot';
import { keptSetting } from '#lib/kept-setting.ts';

/** How microphone recordings travel: some gateways refuse the WebM that Chrome records. */
export const RECORDING_WAYS = ['wav', 'as_recorded'] as const;

export type RecordingWay = (typeof RECORDING_WAYS)[number];

/** The choice for each gateway, by its id. */
export const sendRecordingsAs = keptSetting({
  id: 'transcription.send_recordings_as',
  schema: v.record(v.string(), v.picklist(RECORDING_WAYS)),
  empty: {},
});

/** What holds for a gateway that nobody has decided on: every gateway takes WAV. */
export const USUAL_RECORDING_WAY: RecordingWay = 'wav';
