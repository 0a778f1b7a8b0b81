import type { Place } from '../document/lines.ts'
import type { Finding, Level } from '../engine/finding.ts'
import type { Judgement } from '../engine/judge.ts'
import type { Language } from '../reading/types.ts'

/** Findings on the same value of a manifest: they make one comment, not several. */
export interface Topic {
  readonly path: string
  readonly at: string
  readonly place: Place
  readonly level: Level
  readonly language: Language
  readonly findings: readonly [Finding, ...Finding[]]
}

const LEVELS: readonly Level[] = ['block', 'review', 'advise']

/** The gravest of some levels. */
function gravest(findings: readonly Finding[]): Level {
  return LEVELS.find(level => findings.some(finding => finding.level === level)) ?? 'advise'
}

function topicOf(findings: readonly [Finding, ...Finding[]]): Topic {
  const [first] = findings
  const starts = findings.map(({ place }) => place.start)
  const ends = findings.map(({ place }) => place.end)
  return {
    path: first.path,
    at: first.at,
    place: {
      start: starts.reduce((a, b) => (b.offset < a.offset ? b : a)),
      end: ends.reduce((a, b) => (b.offset > a.offset ? b : a)),
    },
    level: gravest(findings),
    language: first.language,
    findings,
  }
}

/** Groups the findings of a judgement by the value they stand on, in the order of the files. */
export function topicsOf({ manifests }: Judgement): Topic[] {
  return manifests.flatMap(({ findings }) => {
    const groups = new Map<string, [Finding, ...Finding[]]>()
    for (const finding of findings) {
      const group = groups.get(finding.at)
      if (group) group.push(finding)
      else groups.set(finding.at, [finding])
    }
    return [...groups.values()].map(topicOf)
  })
}

/** Language of what is said about a judgement as a whole: that of its first declaration, else English. */
export function languageOf({ manifests }: Judgement): Language {
  return manifests.flatMap(({ purposes }) => purposes.map(({ subject }) => subject.language))[0] ?? 'en'
}
