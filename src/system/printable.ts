/**
 * A text from elsewhere as one line that cannot be mistaken for anything else: control characters, line ends of every
 * kind and marks that change the direction of writing are shown as escapes.
 */
export function printable(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )
}
