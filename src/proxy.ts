/** Sends requests through the proxy of the runner. A bundle of its own: few runners have a proxy, and it is large. */

import { defaults } from '@actions/github/lib/utils'

/** `fetch` by way of the proxy that the environment names. */
export const fetchByProxy = defaults.request?.fetch
