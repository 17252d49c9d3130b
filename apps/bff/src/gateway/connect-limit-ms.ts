/** How long (milliseconds) a connection to a gateway may take to be made. */
export const CONNECT_LIMIT_MS = 10_000;
