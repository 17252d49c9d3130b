/** What this site may do with the microphone; undefined where the browser does not tell. */
export async function readMicrophonePermission(): Promise<PermissionState | undefined> {
  try {
    const { state } = await navigator.permissions.query({ name: 'microphone' });
    return state;
  } catch {
    // Older browsers know no permission of this name.
    return undefined;
  }
}
