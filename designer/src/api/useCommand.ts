import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { actNumber } from './client';
import { type CommandAnswer, type CommandBody, type CommandName, command } from './commands';
import { asProblem } from './problem';

export interface Sent<Name extends CommandName> {
  readonly body: CommandBody<Name>;
  readonly number: string;
  readonly ifVersion?: number;
}

export interface SendOptions {
  /** Only if the case is still at this version: for what would overwrite the words of others. */
  readonly ifVersion?: number;
}

export interface CommandSender<Name extends CommandName> {
  /** Sends; the same words sent again after a silence keep their number, so that they are written once. Resolves to null when refused, and when just this is under way already. */
  readonly send: (body: CommandBody<Name>, options?: SendOptions) => Promise<CommandAnswer | null>;
  readonly state: UseMutationResult<CommandAnswer, Error, Sent<Name>>;
}

/** One command of one case, with all that was read of the case read anew afterwards. */
export function useCommand<Name extends CommandName>(caseId: string, name: Name): CommandSender<Name> {
  const queries = useQueryClient();
  const underWay = useRef<string | null>(null);
  const unanswered = useRef<{ readonly text: string; readonly number: string } | null>(null);
  const state = useMutation({
    mutationFn: (sent: Sent<Name>) => command(caseId, name, sent.body, sent),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['cases', caseId] });
      void queries.invalidateQueries({ queryKey: ['inbox'] });
    },
  });

  async function send(body: CommandBody<Name>, options: SendOptions = {}): Promise<CommandAnswer | null> {
    const text = JSON.stringify([body, options.ifVersion]);
    // A second press while the first is on its way says nothing new.
    if (underWay.current === text) {
      return null;
    }
    underWay.current = text;
    const number = unanswered.current?.text === text ? unanswered.current.number : actNumber();
    try {
      const answer = await state.mutateAsync({ body, number, ...options });
      unanswered.current = null;
      return answer;
    } catch (error) {
      unanswered.current = asProblem(error).status === 0 ? { text, number } : null;
      return null;
    } finally {
      underWay.current = null;
    }
  }

  return { send, state };
}
