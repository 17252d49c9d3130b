import { apiFetch } from '#lib/api.ts';

/** The sample recording that comes with the app; public/samples/README.md tells its words and where it is from. */
export async function fetchSample(): Promise<Blob> {
  const response = await apiFetch('/samples/sample-reel.flac');
  return response.blob();
}
