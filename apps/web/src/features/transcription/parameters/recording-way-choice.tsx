import { Fragment, useId } from 'react';
import { useConfig } from '#blocks/models/use-config.ts';
import { useTranscriptionLanes } from '#features/transcription/bench/use-transcription-lanes.ts';
import {
  RECORDING_WAYS,
  sendRecordingsAs,
  USUAL_RECORDING_WAY,
  type RecordingWay,
} from '#features/transcription/recordings/send-recordings-as.ts';
import { useText } from '#i18n/use-text.ts';
import { Select } from '#ui/select.tsx';

/** How what the microphone records travels to each gateway of the lanes; the choice is the gateway's, not the session's. */
export function RecordingWayChoice() {
  const text = useText();
  const id = useId();
  const { data: config } = useConfig();
  const lanes = useTranscriptionLanes();
  const chosen = sendRecordingsAs.useValue();
  const gateways = [...new Set(lanes.map(({ gateway }) => gateway).filter((gateway) => gateway !== ''))];
  if (gateways.length === 0) return null;

  const choose = (gateway: string, way: RecordingWay) =>
    sendRecordingsAs.change((before) => ({ ...before, [gateway]: way }));

  return (
    <fieldset className="flex flex-col gap-1" aria-describedby={id}>
      <legend className="mb-1 text-f2 text-t3">{text('transcription.parameters.send_as')}</legend>
      <div className="grid grid-cols-[auto_auto] items-center justify-start gap-x-2.5 gap-y-1">
        {gateways.map((gateway) => {
          const name = config?.gateways.find((each) => each.id === gateway)?.name ?? gateway;
          return (
            <Fragment key={gateway}>
              {gateways.length > 1 && <span className="max-w-36 truncate text-f3 text-t2">{name}</span>}
              <Select
                label={text('transcription.parameters.send_as.of', { gateway: name })}
                value={chosen[gateway] ?? USUAL_RECORDING_WAY}
                options={RECORDING_WAYS.map((way) => ({
                  value: way,
                  label: text(`transcription.parameters.send_as.${way}`),
                }))}
                onChange={(way) => choose(gateway, way)}
              />
            </Fragment>
          );
        })}
      </div>
      <p id={id} className="text-f2 text-t3">
        {text('transcription.parameters.send_as.hint')}
      </p>
    </fieldset>
  );
}
