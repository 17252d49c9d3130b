import type { Locator, Page } from '@playwright/test';

/** Recording with the microphone, as a person does it. */
export type RecordingPanel = {
  /** Begins to record and waits until it goes on. */
  record: () => Promise<void>;
  /** The panel of the running recording. */
  panel: () => Locator;
  /** How many seconds it says have been recorded. */
  seconds: () => Promise<number>;
  stop: () => Promise<void>;
  /** The list of microphones. */
  microphones: () => Locator;
  /** The name of the microphone that is chosen in the list. */
  microphone: () => Promise<string>;
  /** The offer of a recording that was interrupted. */
  interrupted: () => Locator;
};

/** Drives the recorder of the transcription screen by role and name. */
export function recordingPanel(page: Page): RecordingPanel {
  const panel = (): Locator => page.getByRole('region', { name: 'Recorder' });
  const microphones = (): Locator => page.getByRole('combobox', { name: 'Microphone' });
  return {
    record: async () => {
      await page.getByRole('button', { name: 'Record', exact: true }).click();
      await panel().waitFor();
    },
    panel,
    seconds: async () => {
      const [minutes, seconds] = (await panel().getByRole('timer').innerText()).split(':');
      return Number(minutes) * 60 + Number(seconds);
    },
    stop: () => panel().getByRole('button', { name: 'Stop recording' }).click(),
    microphones,
    microphone: () => microphones().locator('option:checked').innerText(),
    interrupted: () => page.getByRole('note', { name: /^A recording of .+ was interrupted$/ }),
  };
}
