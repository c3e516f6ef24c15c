import { Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { consentsQuery } from '@/api/caseQueries';
import { useCommand } from '@/api/useCommand';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { Ruby } from '@/ui/Ruby';
import { useKept } from '@/ui/useKept';
import { useWords } from '@/words/defineWords';
import classes from './ConsentsTab.module.css';
import { consentWords } from './consentWords';

interface WithdrawConsentPanelProps {
  readonly caseId: string;
  /** Left out: from everybody. */
  readonly organisation: string | undefined;
  readonly onClose: () => void;
}

/** 同意の撤回: sharing stops at once. */
export function WithdrawConsentPanel({ caseId, organisation, onClose }: WithdrawConsentPanelProps) {
  const say = useWords(consentWords);
  const entries = useQuery(consentsQuery(caseId)).data?.entries ?? [];
  const [said, change, clear] = useKept(`${caseId} withdraw-consent ${organisation ?? ''}`, { reason: '' });
  const { send, state } = useCommand(caseId, 'withdraw-consent');
  const name = entries.find((entry) => entry.organisation === organisation)?.organisationName ?? say('withdrawAll');
  async function withdraw() {
    if (await send({ reason: said.reason.trim(), ...(organisation ? { organisation } : {}) })) {
      clear();
      onClose();
    }
  }
  return (
    <ActPanel title={`${say('withdrawTitle')} · ${name}`} lead={<Ruby text={say('withdrawLead')} />} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void withdraw();
        }}
      >
        <Textarea
          label={<Ruby text={say('reason')} />}
          value={said.reason}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
        <ActEnd
          does={say('withdrawDo')}
          busy={state.isPending}
          error={state.error}
          onCancel={onClose}
          notYet={said.reason.trim() ? null : say('needed')}
        />
      </form>
    </ActPanel>
  );
}
