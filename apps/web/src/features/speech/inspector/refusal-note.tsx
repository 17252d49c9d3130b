import { Button } from '#ui/button.tsx';
import { resolveLane } from '#blocks/lanes/resolve-lane.ts';
import { editBench } from '#features/speech/bench/edit-bench.ts';
import { getBench } from '#features/speech/bench/speech-store.ts';
import { useSpeechLanes } from '#features/speech/bench/use-speech-lanes.ts';
import { leaveOutParameter } from '#features/speech/parameters/leave-out-parameter.ts';
import { refusedParameter } from '#features/speech/parameters/refused-parameter.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { useSpeak } from '#features/speech/use-speak.ts';
import { useText } from '#i18n/use-text.ts';

/** Offers to leave out the parameter that a take's gateway refused, in its lane, and to speak again. */
export function RefusalNote({ take }: { take: Take }) {
  const text = useText();
  const speak = useSpeak();
  const lane = useSpeechLanes().find(({ id }) => id === take.laneId);
  const parameter = refusedParameter(take);
  if (parameter === null || lane === undefined) return null;

  function leaveOut(name: string) {
    editBench(leaveOutParameter(take.laneId, name));
    const { lanes, recipe } = getBench();
    const changed = lanes.find(({ id }) => id === take.laneId);
    if (lane === undefined || changed === undefined) return;
    const { parameters } = resolveLane(changed, recipe);
    speak([{ lane: { ...lane, parameters }, voice: take.request.request.voice }]);
  }

  return (
    <div className="flex flex-wrap items-center gap-2 text-f2 text-t2">
      <span>{text('chat.refused', { parameter })}</span>
      <Button size="sm" variant="outline" onClick={() => leaveOut(parameter)}>
        {text('speech.inspector.leave_out', { parameter, letter: take.letter })}
      </Button>
    </div>
  );
}
