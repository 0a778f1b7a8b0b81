/** Whether a path names a declaration of purpose. Every `PURPOSE.md` is judged, in any folder and letter case. */
export function isManifestPath(path: string): boolean {
  return /(?:^|\/)purpose\.md$/i.test(path)
}
