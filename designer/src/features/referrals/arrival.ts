export type ArrivalWay = 'wayTogether' | 'wayPerson' | 'wayReceiver' | 'wayCame' | 'wayVisited' | 'wayCalled';

/** 到達確認, as it is being written. */
export interface Arrival {
  /** YYYY-MM-DD; empty while nothing that can be read stands there. */
  readonly on: string;
  readonly way: ArrivalWay | '';
  readonly state: string;
}

/** How they met, as the origin knows it, or as the receiver lived it. */
export const waysOf = (isReceiver: boolean): readonly ArrivalWay[] =>
  isReceiver ? ['wayCame', 'wayVisited', 'wayCalled'] : ['wayTogether', 'wayPerson', 'wayReceiver'];

export type ArrivalLack = 'arrivedOnNeeded' | 'arrivedFuture' | 'arrivedHowNeeded';

/** What is missing before an arrival can be written; nothing when it can. */
export function arrivalLack({ on, way }: Arrival, today: string): ArrivalLack | null {
  return on === '' ? 'arrivedOnNeeded' : on > today ? 'arrivedFuture' : way === '' ? 'arrivedHowNeeded' : null;
}

/** Whoever went along has seen it; the rest is told by somebody (聞き取り). */
export const isHearsay = (way: Arrival['way']) => way === 'wayPerson' || way === 'wayReceiver';
