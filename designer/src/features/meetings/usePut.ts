import { useQuery } from '@tanstack/react-query';
import { useMeetingCommand } from '@/api/meetingCommands';
import { useCommand } from '@/api/useCommand';
import { waitingQuery, waitingStep } from './caseChoices';
import type { Meeting } from './meetingQueries';
import { useNumber } from './useNumber';

export interface SaidItem {
  readonly id: string;
  readonly case: string;
  readonly title: string;
  readonly tried: string;
  readonly keepDoing: string;
  readonly broughtBy: string;
  readonly isolated: boolean;
  readonly basis: string;
}

/** Puts an item on the agenda; where a step of the case waits for a conference, it waits for this item from then on. */
export function usePut(meeting: Meeting, said: SaidItem) {
  const step = waitingStep(useQuery(waitingQuery(said.case)).data, meeting.type);
  const add = useMeetingCommand(meeting.id, 'add-agenda-item');
  const wait = useCommand(said.case, 'put-on-agenda');
  const number = useNumber();
  const isolated = meeting.isolated || said.isolated;
  const text = (words: string, name: string) => (words.trim() ? { [name]: words.trim() } : {});
  const body = {
    item: said.id,
    title: said.title.trim(),
    ...(said.case ? { case: said.case } : {}),
    ...text(said.tried, 'tried'),
    ...text(said.keepDoing, 'keepDoing'),
    ...text(said.broughtBy, 'broughtBy'),
    ...(said.isolated ? { isolated: true, ...text(said.basis, 'basis') } : {}),
  };
  async function send(): Promise<boolean> {
    const on = meeting.items.some((item) => item.id === said.id);
    if (!on) {
      try {
        await add.mutateAsync({ body, number: number() });
      } catch (error) {
        number.next(error);
        return false;
      }
    }
    if (!step) {
      return true;
    }
    // What is said in a closed conference stays there; the case learns only that it waits.
    const words = isolated ? {} : { ...text(said.tried, 'tried'), ...text(said.keepDoing, 'keepDoing') };
    const answer = await wait.send({ step, meeting: meeting.id, item: said.id, meetingType: meeting.type, isolated, ...words });
    return answer !== null;
  }
  return { send, waits: step !== undefined, pending: add.isPending || wait.state.isPending, error: add.error ?? wait.state.error };
}
