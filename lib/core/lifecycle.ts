export type Move<State extends string = string> = {
  readonly from: readonly State[];
  readonly to: State;
  readonly event: string;
};

/** Declares a table of moves; the states are checked by the type, the names are kept. */
export function defineLifecycle<State extends string>() {
  return <Moves extends Record<string, Move<State>>>(moves: Moves): Moves => moves;
}

/** Whether the move may start from this state. */
export function mayMove<State extends string>(move: Move<State>, state: State): boolean {
  return move.from.includes(state);
}
