import { TOKEN_KIND as K } from "./token-kind.ts";

/** Whether a kind is of the marks that end sentences, alone or with what closes behind them. */
export function isEndMark(kind: number): boolean {
  switch (kind) {
    case K.stop:
    case K.question:
    case K.exclamation:
    case K.ellipsis:
    case K.closedStop:
    case K.closedCall:
      return true;
    default:
      return false;
  }
}
