/** How many times faster waits pass. */
export const WAITS: number
