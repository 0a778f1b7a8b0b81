import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Subject } from './subject.ts'

const LENGTH = 16

/** The start of a SHA-256 of a text, in hexadecimal digits. */
export function digest(text: string, digits: number): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, digits)
}

const UNEVEN = /[^\S ]| {2}/

/** Text with single spaces. Most has them already, and to see that is quicker than to put them there. */
function normalised(text: string): string {
  const composed = text.normalize('NFC')
  return (UNEVEN.test(composed) ? composed.replace(/\s+/g, ' ') : composed).trim()
}

/**
 * Identifies a purpose as it is worded, for waivers: the start of a SHA-256 of its statement and fields. Line breaks
 * and spaces do not count; any other change makes another purpose.
 */
export function fingerprintOf({ purpose, declaration }: Subject): string {
  const { shared } = declaration
  const values = [purpose, shared].flatMap(elements => [
    elements.regime,
    elements.systemType,
    ...elements.capabilities,
    ...elements.operationalUses,
    ...elements.excludedFunctions,
    elements.researchObjective,
  ])
  const texts = [purpose.statement, ...values].flatMap(value => value?.fragment.text ?? [])
  return digest(texts.map(normalised).join('\n'), LENGTH)
}
