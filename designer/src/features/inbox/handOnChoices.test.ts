import { expect, it } from 'vitest';
import type { Colleague } from '@/api/colleagues';
import { handOnChoices } from './handOnChoices';
import type { InboxRowData } from './inboxView';

const colleague = (person: string, organisation: string, role: string): Colleague =>
  ({ person, name: person, organisation, organisationName: organisation, ofHouse: true, roles: [{ role, name: role }] }) as Colleague;
const row = (roles: string[], people: string[] = []): InboxRowData => ({ mayHave: { roles, people } }) as unknown as InboxRowData;
const said = { some: (count: number) => `some ${count}`, none: 'none' };

const roster = [
  colleague('mizuno', 'center', 'counselor'),
  colleague('kudo', 'center', 'chief'),
  colleague('kitano', 'shop', 'employer'),
  colleague('mizuno', 'city', 'chief'),
];

it('offers whose role may, and the lead whatever their role; all others stand greyed under the reason', () => {
  expect(handOnChoices(roster, [row(['counselor'], ['kudo'])], said)).toEqual([
    {
      group: 'center',
      items: [
        { value: 'mizuno', label: 'mizuno ・ counselor ・ chief' },
        { value: 'kudo', label: 'kudo ・ chief' },
      ],
    },
    { group: 'none', items: [{ value: 'kitano', label: 'kitano ・ employer', disabled: true }] },
  ]);
});

it('offers what waits for the own house to whoever works there, and to nobody else', () => {
  const elsewhere = { ...colleague('tamura', 'hospital', 'employer'), ofHouse: false };
  const waits = { mayHave: { roles: ['employer'], people: ['tamura'], ofHouse: true } } as unknown as InboxRowData;
  const items = handOnChoices([colleague('kudo', 'center', 'chief'), elsewhere], [waits], said).flatMap((group) => group.items);
  expect(items.filter(({ disabled }) => !disabled).map(({ value }) => value)).toEqual(['kudo']);
});

it('says of somebody who may have only some of the rows how many', () => {
  const items = handOnChoices(roster, [row(['counselor']), row([])], said).flatMap((group) => group.items);
  expect(items.map(({ label }) => label)).toEqual([
    'mizuno ・ counselor ・ chief',
    'kudo ・ chief ・ some 1',
    'kitano ・ employer ・ some 1',
  ]);
});
