import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSigned } from '@/session/session';
import { dayOf } from '@/time/moments';
import { entrancesQuery } from './entrances';
import { actsOf, nameOf } from './intakeActs';
import type { IntakeDraft } from './intakeDraft';
import { receiveWords } from './receiveWords';
import { leadOf, openCase, sendActs } from './sendIntake';

/** Turns a draft into a person who was received. Sent again after a broken line it goes on where it stopped. */
export function useSendIntake(onReceived: (number: string) => void) {
  const { say } = receiveWords;
  const { me, role } = useSigned();
  const queries = useQueryClient();
  const entrances = useQuery(entrancesQuery);
  return useMutation({
    mutationFn: async (draft: IntakeDraft) => {
      const opening = {
        number: draft.number,
        step: entrances.data?.intake ?? null,
        nameless: nameOf(draft) === '',
        lead: leadOf(me.person, role),
      };
      const caseId = draft.knownCase ?? (await openCase(opening));
      const receiver = {
        person: me.person,
        today: dayOf(new Date()),
        promise: say('promiseDefault'),
        birthHeard: (words: string) => say('birthHeard', { words }),
        promiseHeard: (what: string, when: string) => (when ? say('promiseHeardWhen', { what, when }) : say('promiseHeard', { what })),
      };
      const refused = await sendActs(caseId, actsOf(draft, receiver));
      return { caseId, refused };
    },
    onSuccess: ({ caseId }, draft) => {
      onReceived(draft.number);
      void queries.invalidateQueries({ queryKey: ['cases', caseId] });
      void queries.invalidateQueries({ queryKey: ['inbox'] });
      void queries.invalidateQueries({ queryKey: ['people'] });
    },
  });
}
