/** An instant: RFC 3339 text, or milliseconds since 1970. */
export type Instant = string | number;
