import type { Schema } from '@/api/schemas';
import { defineWords } from '@/words/defineWords';
import { roomEn } from './room.en';
import { roomJa } from './room.ja';

export const roomTexts = defineWords('room', roomJa, roomEn);

type Known = Pick<Schema<'ResourceResponse'>, 'room' | 'capacity' | 'waiting'>;

const states = ['open', 'waiting', 'full'] as const;

/** What is known of the room, the newer of what was heard and what was answered; free words as they were written. */
export function roomInWords({ room, capacity, waiting }: Known): string {
  const { say } = roomTexts;
  if (room.source === 'referral') {
    return say(room.answer === 'accepted' ? 'accepted' : room.answer === 'waiting' ? 'waiting' : 'full');
  }
  const state = states.find((each) => each === room.state);
  const parts =
    waiting !== '' && state === 'waiting'
      ? [say('waitingFor', { words: waiting }), capacity]
      : [state ? say(state) : '', capacity, waiting && say('wait', { words: waiting })];
  const said = parts.filter((part) => part !== '');
  return said.length > 0 ? said.join('　') : say(room.on ? 'unwritten' : 'unknown');
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
