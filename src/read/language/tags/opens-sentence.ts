/** Whether a sentence can begin inside another after a mark with this code unit: `said: "We`. */
export function opensSentence(code: number): boolean {
  switch (code) {
    case 0x22: // "
    case 0x27: // '
    case 0x2e: // .
    case 0x21: // !
    case 0x3f: // ?
    case 0x3a: // :
    case 0x2018:
    case 0x2019:
    case 0x201c:
    case 0x201d:
      return true;
    default:
      return false;
  }
}
