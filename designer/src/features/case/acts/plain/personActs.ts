import { type PlainAct, severalOf, writtenOf } from './plainAct';

/** ご本人について書きとめること. */
export const personActs: readonly PlainAct[] = [
  {
    command: 'name-person',
    title: 'nameTitle',
    lead: 'nameLead',
    does: 'write',
    fields: [
      { kind: 'line', name: 'name', label: 'name', needed: true },
      { kind: 'line', name: 'reading', label: 'reading' },
      { kind: 'line', name: 'calledAs', label: 'calledAs' },
    ],
    body: (values) => writtenOf(values, ['name', 'reading', 'calledAs']),
  },
  {
    command: 'tell-about-self',
    title: 'aboutSelfTitle',
    lead: 'aboutSelfLead',
    does: 'write',
    fields: [{ kind: 'own', name: 'words', label: 'ownWords', help: 'asSaid', needed: true }],
    body: (values) => writtenOf(values, ['words']),
  },
  {
    command: 'write-birth-date',
    title: 'birthTitle',
    lead: 'birthLead',
    does: 'write',
    fields: [
      { kind: 'birth', name: 'day', label: 'birthDay', needed: true },
      { kind: 'yes', name: 'about', label: 'birthAbout' },
    ],
    body: (values) => {
      const [year = '', month, day] = (values.day ?? '').split('-');
      return {
        year: Number(year),
        ...(month ? { month: Number(month) } : {}),
        ...(day ? { day: Number(day) } : {}),
        about: values.about === 'yes',
      };
    },
  },
  {
    command: 'write-address',
    title: 'addressTitle',
    lead: 'addressLead',
    does: 'write',
    fields: [
      { kind: 'choice', name: 'kind', label: 'addressKind', table: 'addressKind', first: 'staying', needed: true },
      { kind: 'words', name: 'place', label: 'addressPlace', help: 'addressPlaceHelp', needed: true },
      { kind: 'line', name: 'postalCode', label: 'postalCode' },
      { kind: 'yes', name: 'protected', label: 'addressProtected' },
      { kind: 'line', name: 'note', label: 'addressNote' },
    ],
    body: (values) => ({ ...writtenOf(values, ['kind', 'place', 'postalCode', 'note']), protected: values.protected === 'yes' }),
  },
  {
    command: 'write-contact-way',
    title: 'contactTitle',
    lead: 'contactLead',
    does: 'write',
    fields: [
      { kind: 'choice', name: 'kind', label: 'contactKind', table: 'contactWayKind', first: 'mobile', needed: true },
      { kind: 'line', name: 'to', label: 'contactTo', needed: true },
      { kind: 'choice', name: 'mayContact', label: 'mayContact', table: 'permission' },
      { kind: 'choice', name: 'mayLeaveMessage', label: 'mayLeaveMessage', table: 'permission' },
      { kind: 'choice', name: 'maySayWhoWeAre', label: 'maySayWhoWeAre', table: 'permission' },
      { kind: 'line', name: 'when', label: 'contactWhen' },
    ],
    body: (values) => writtenOf(values, ['kind', 'to', 'mayContact', 'mayLeaveMessage', 'maySayWhoWeAre', 'when']),
  },
  {
    command: 'hide-from',
    title: 'hideTitle',
    lead: 'hideLead',
    does: 'write',
    fields: [{ kind: 'people', name: 'people', label: 'hidePeople', help: 'hidePeopleHelp' }],
    body: (values) => ({ people: severalOf(values.people) }),
  },
  {
    command: 'write-memory',
    title: 'memoryTitle',
    lead: 'memoryLead',
    does: 'write',
    fields: [
      { kind: 'choice', name: 'kind', label: 'memoryKind', table: 'memoryKind', first: 'toKnow', needed: true },
      { kind: 'words', name: 'words', label: 'memoryWords', needed: true },
    ],
    body: (values, { id }) => ({ memory: id, ...writtenOf(values, ['kind', 'words']) }),
  },
  {
    command: 'take-back-memory',
    title: 'memoryBackTitle',
    lead: 'memoryBackLead',
    does: 'memoryBackDo',
    fields: [],
    body: (_, { item }) => ({ memory: item }),
  },
  {
    command: 'answer-as-key-person',
    title: 'keyAnswerTitle',
    lead: 'keyAnswerLead',
    does: 'write',
    fields: [
      {
        kind: 'choice',
        name: 'answer',
        label: 'keyAnswer',
        table: 'keyPersonAnswer',
        only: ['accepted', 'declined'],
        first: 'accepted',
        needed: true,
      },
      { kind: 'words', name: 'words', label: 'keyAnswerWords', help: 'asSaid' },
    ],
    body: (values, { item }) => ({ keyPerson: item, accepts: values.answer === 'accepted', ...writtenOf(values, ['words']) }),
  },
  {
    command: 'tell-way-back',
    title: 'wayBackTitle',
    lead: 'wayBackLead',
    does: 'write',
    fields: [{ kind: 'words', name: 'words', label: 'wayBackWords', help: 'wayBackHelp', needed: true }],
    body: (values) => writtenOf(values, ['words']),
  },
];
