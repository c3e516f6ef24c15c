import { Button, Select } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { organisationsQuery } from '@/api/resourceQueries';
import { useWords } from '@/words/defineWords';
import { ResourceFinder } from './ResourceFinder';
import { referralWords } from './referralWords';

interface ReceiverFieldProps {
  /** Where the search begins, when the step looks among one kind only. */
  readonly categories?: readonly string[];
  readonly value: string;
  readonly cameBack?: ReadonlyMap<string, string>;
  readonly onChange: (organisation: string) => void;
}

const noWay: ReadonlyMap<string, string> = new Map();

/** The receiver, by name or found among the resources. It may stay open while nobody is found. */
export function ReceiverField({ categories = [], value, cameBack = noWay, onChange }: ReceiverFieldProps) {
  const say = useWords(referralWords);
  const [finding, setFinding] = useState(false);
  const organisations = useQuery(organisationsQuery).data ?? [];
  const open = organisations.filter((one) => !one.closed || one.id === value).map((one) => ({ value: one.id, label: one.displayName }));
  return (
    <>
      <Select
        label={say('receiver')}
        placeholder={say('receiverLater')}
        data={open}
        value={value || null}
        onChange={(next) => onChange(next ?? '')}
        searchable
        clearable
      />
      <Button
        variant="subtle"
        onClick={() => setFinding((now) => !now)}
        aria-expanded={finding}
        leftSection={<IconListSearch size={20} stroke={1.75} aria-hidden />}
      >
        {say('findResource')}
      </Button>
      {finding && (
        <ResourceFinder
          category={categories.length === 1 ? (categories[0] ?? '') : ''}
          picked={value}
          cameBack={cameBack}
          onPick={(organisation) => {
            onChange(organisation);
            setFinding(false);
          }}
        />
      )}
    </>
  );
}
