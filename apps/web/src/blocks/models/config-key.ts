/** The server's config among the queries. */
export const CONFIG_KEY = ['config'] as const;
