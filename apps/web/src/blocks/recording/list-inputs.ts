/** A microphone to choose: its id at this site, and its name as the system gives it. */
export type AudioInput = { id: string; name: string };

type Device = Pick<MediaDeviceInfo, 'kind' | 'deviceId' | 'label'>;

/** Chromium lists the system's choices once more under these; the page has its own word for the first. */
const ALIASES = ['default', 'communications'];

/** The microphones among the devices; none while the person has allowed none, for then they have neither ids nor names. */
export function listInputs(devices: readonly Device[]): AudioInput[] {
  const inputs = devices.filter(({ kind, deviceId }) => kind === 'audioinput' && !ALIASES.includes(deviceId));
  const named = inputs.filter(({ deviceId, label }) => deviceId !== '' && label !== '');
  return named.map(({ deviceId, label }, index) => {
    const before = named.slice(0, index).filter((other) => other.label === label).length;
    // Two of the same make have the same name.
    return { id: deviceId, name: before === 0 ? label : `${label} (${before + 1})` };
  });
}
