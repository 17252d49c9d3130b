import { InputPicker } from './input-picker.tsx';
import { rememberedInput } from './remembered-input.ts';

/** Chooses the microphone of the next recording. */
export function MicrophoneChoice() {
  return <InputPicker chosen={rememberedInput.useValue()} onChange={(input) => rememberedInput.change(() => input)} />;
}
