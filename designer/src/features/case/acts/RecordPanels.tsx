import { useState } from 'react';
import { actNumber } from '@/api/client';
import { useCommand } from '@/api/useCommand';
import { useWords } from '@/words/defineWords';
import { actsWords } from './actsWords';
import { WordsPanel } from './WordsPanel';

interface RecordPanelProps {
  readonly caseId: string;
  readonly onClose: () => void;
}

/** ご本人の言葉, as they were said. */
export function IssuePanel({ caseId, onClose }: RecordPanelProps) {
  const say = useWords(actsWords);
  const { send, state } = useCommand(caseId, 'add-presenting-issue');
  return (
    <WordsPanel
      place={`${caseId} add-presenting-issue`}
      title={say('issueTitle')}
      lead={say('issueLead')}
      fields={[{ name: 'words', label: say('issueWords'), needed: true, own: true }]}
      does={say('saveIssue')}
      busy={state.isPending}
      error={state.error}
      onSend={async ({ words = '' }) => (await send({ words })) !== null}
      onClose={onClose}
    />
  );
}

interface NeedPanelProps extends RecordPanelProps {
  /** Written before, and now said better. */
  readonly need?: { readonly id: string; readonly what?: string | null; readonly who?: string | null } | undefined;
}

/** 何が必要か、誰が必要か. */
export function NeedPanel({ caseId, need, onClose }: NeedPanelProps) {
  const say = useWords(actsWords);
  const [number] = useState(actNumber);
  const { send, state } = useCommand(caseId, need ? 'reword-need' : 'record-need');
  return (
    <WordsPanel
      place={`${caseId} ${need ? `reword-need ${need.id}` : 'record-need'}`}
      title={say(need ? 'rewordNeedTitle' : 'needTitle')}
      lead={say(need ? 'rewordNeedLead' : 'needLead')}
      first={{ what: need?.what ?? '', who: need?.who ?? '' }}
      fields={[
        { name: 'what', label: say('needWhat'), needed: true },
        { name: 'who', label: say('needWho') },
      ]}
      does={say(need ? 'rewordNeed' : 'saveNeed')}
      busy={state.isPending}
      error={state.error}
      onSend={async ({ what = '', who = '' }) => (await send({ need: need?.id ?? number, what, who })) !== null}
      onClose={onClose}
    />
  );
}
