import type { Schema } from '@/api/schemas';
import { defineWords } from '@/words/defineWords';
import { roomEn } from './room.en';
import { roomJa } from './room.ja';

export const roomTexts = defineWords('room', roomJa, roomEn);

type Known = Pick<Schema<'ResourceResponse'>, 'room' | 'capacity' | 'waiting'> & {
  readonly roomState?: string;
  readonly checkedOn?: string;
};

const states = ['open', 'waiting', 'full'] as const;

/** What is known of the room, the newer of what was heard and what was answered; free words as they were written. */
export function roomInWords({ room, capacity, waiting }: Known): string {
  const { say } = roomTexts;
  if (room.source === 'referral') {
    return say(room.answer === 'accepted' ? 'accepted' : room.answer === 'waiting' ? 'waiting' : 'full');
  }
  return heardInWords({ state: room.state, capacity, waiting }) || say(room.on ? 'unwritten' : 'unknown');
}

/** What somebody wrote down who asked; empty when they only said that they asked. */
function heardInWords({
  state: said,
  capacity,
  waiting,
}: {
  readonly state: string | undefined;
  readonly capacity: string;
  readonly waiting: string;
}): string {
  const { say } = roomTexts;
  const state = states.find((each) => each === said);
  const parts =
    waiting !== '' && state === 'waiting'
      ? [say('waitingFor', { words: waiting }), capacity]
      : [state ? say(state) : '', capacity, waiting && say('wait', { words: waiting })];
  return parts.filter((part) => part !== '').join('　');
}

/** What was heard before the answer that is shown above it; null where there is none. */
export function heardBefore({ room, roomState, checkedOn, capacity, waiting }: Known, day: (on: string) => string): string | null {
  const words = heardInWords({ state: roomState, capacity, waiting });
  return room.source === 'referral' && checkedOn && words !== '' ? roomTexts.say('before', { day: day(checkedOn), words }) : null;
}

/** When it was so, and where it is known from. */
export function roomDated({ room }: Known, day: (on: string) => string): string {
  const { say } = roomTexts;
  if (!room.on) {
    return say('never');
  }
  return say(room.source === 'referral' ? 'answered' : 'asked', { day: day(room.on) });
}

/** The last answer, where something newer is shown above it; null where there is none. */
export function lastAnswered({ room }: Known, day: (on: string) => string): string | null {
  const last = room.lastAnswer;
  if (!last || (room.source === 'referral' && last.answer === 'accepted')) {
    return null;
  }
  return roomTexts.say(last.answer === 'full' ? 'lastFull' : last.answer === 'waiting' ? 'lastWaiting' : 'lastAccepted', {
    day: day(last.on),
  });
}
