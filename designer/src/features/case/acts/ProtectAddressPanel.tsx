import { useCommand } from '@/api/useCommand';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { useWords } from '@/words/defineWords';
import { actsWords } from './actsWords';

interface ProtectAddressPanelProps {
  readonly caseId: string;
  readonly isProtected: boolean;
  readonly onClose: () => void;
}

/** 住所を守る, and taking the protection back. */
export function ProtectAddressPanel({ caseId, isProtected, onClose }: ProtectAddressPanelProps) {
  const say = useWords(actsWords);
  const { send, state } = useCommand(caseId, 'protect-address');
  return (
    <ActPanel title={say('protectTitle')} lead={say('protectLead')} onClose={onClose}>
      <p>{say(isProtected ? 'isProtected' : 'isNotProtected')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send({ protected: !isProtected }).then((written) => written && onClose());
        }}
      >
        <ActEnd does={say(isProtected ? 'unprotectDo' : 'protectDo')} busy={state.isPending} error={state.error} onCancel={onClose} />
      </form>
    </ActPanel>
  );
}
