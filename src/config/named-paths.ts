import { fitsAny, type Policy } from '../engine/policy.ts'

/** The policy for paths that somebody names: what it excludes is judged all the same when it is asked for. */
export function includingNamed(policy: Policy, paths: readonly string[]): Policy {
  const names = paths.flatMap(path => [path, `${path}/_`]).map(path => path.replace(/^\.\/|\/+(?=\/)/g, ''))
  const hits = (glob: string): boolean => names.some(name => fitsAny(name, [glob]))
  return { ...policy, exclude: policy.exclude.filter(glob => !hits(glob)) }
}
