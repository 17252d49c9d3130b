/** The containers of the documented contract, by the extensions that gateways choose their decoder by. */
export const LISTED_EXTENSIONS = ['flac', 'mp3', 'mp4', 'mpeg', 'mpga', 'm4a', 'ogg', 'wav', 'webm'];
