import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useWords } from '@/words/defineWords';
import classes from './Resources.module.css';
import type { ResourceDraft } from './resourceRequest';
import { providers } from './resourcesView';
import { resourcesWords } from './resourcesWords';

const publicities = ['public', 'staff', 'team'] as const;

interface ForWhomProps {
  readonly draft: ResourceDraft;
  readonly onChange: (change: Partial<ResourceDraft>) => void;
}

/** Where it is, who bears it, who may read of it; informal places only with the consent of their people (CO-14). */
export function ForWhom({ draft, onChange }: ForWhomProps) {
  const say = useWords(resourcesWords);
  return (
    <details className={classes.more} open={draft.informal || undefined}>
      <summary>{say('group_place')}</summary>
      <div className={classes.form}>
        <TextInput label={say('area')} value={draft.area} onChange={(event) => onChange({ area: event.currentTarget.value })} />
        <Textarea
          label={say('nearAreas')}
          description={say('nearAreasHelp')}
          minRows={1}
          value={draft.nearAreas.join('\n')}
          onChange={(event) => onChange({ nearAreas: event.currentTarget.value.split('\n') })}
        />
        <Select
          label={say('provider')}
          data={[{ value: '', label: say('notSaid') }, ...providers.map((value) => ({ value, label: say(`provider_${value}`) }))]}
          value={draft.providerKind}
          onChange={(providerKind) => onChange({ providerKind: providerKind ?? '' })}
        />
        <Select
          label={say('publicity')}
          data={publicities
            .filter((value) => !draft.informal || value !== 'public')
            .map((value) => ({ value, label: say(`publicity_${value}`) }))}
          value={draft.publicity}
          onChange={(publicity) => onChange({ publicity: publicity ?? 'staff' })}
        />
        <Checkbox
          label={say('informal')}
          description={say('informalHelp')}
          checked={draft.informal}
          onChange={(event) =>
            onChange({ informal: event.currentTarget.checked, publicity: event.currentTarget.checked ? 'team' : 'staff' })
          }
        />
        {draft.informal && (
          <TextInput
            label={say('informalConsent')}
            description={say('informalConsentHelp')}
            value={draft.informalConsent}
            onChange={(event) => onChange({ informalConsent: event.currentTarget.value })}
          />
        )}
      </div>
    </details>
  );
}
