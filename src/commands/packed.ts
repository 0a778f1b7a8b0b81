/** Data that is kept for later: of a large tree much is judged before anything is told of it, and waits in a twentieth of its room. */

/** Something that is kept, as it is or as bytes. */
export type Kept<T> = { readonly value: T } | { readonly bytes: Uint8Array<ArrayBuffer>; readonly of?: T }

/** Loaded by whoever packs something, as most runs judge a few files and pack nothing. */
const v8 = () => process.getBuiltinModule('node:v8')
const zlib = () => process.getBuiltinModule('node:zlib')

/** Packs data. Of an instance of a class only its public fields come back. */
export const packed = <T>(value: T): Kept<T> => ({
  // A copy of its own: what a buffer shares with others would be kept with it.
  bytes: new Uint8Array(zlib().deflateRawSync(v8().serialize(value), { level: 1 })),
})

export const unpacked = <T>(kept: Kept<T>): T =>
  'value' in kept ? kept.value : v8().deserialize(zlib().inflateRawSync(kept.bytes))
