/** How a request reaches the BFF; rejects with `ApiError` for an error response, and with an abort when its signal fires. */
export type Transport = (path: `/api/${string}`, init: RequestInit) => Promise<Response>;
