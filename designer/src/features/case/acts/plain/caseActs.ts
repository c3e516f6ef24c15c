import { type PlainAbout, type PlainAct, type Values, writtenOf } from './plainAct';

const stepOf = ({ step, referral }: PlainAbout) => ({ step: step ?? '', ...(referral ? { referral } : {}) });
const withReason = (values: Values) => writtenOf(values, ['reason']);

/** 担当、開いている一歩、止まったところ、見送り. */
export const caseActs: readonly PlainAct[] = [
  {
    command: 'take-farewell',
    title: 'farewellTitle',
    lead: 'farewellLead',
    does: 'farewellDo',
    fields: [{ kind: 'words', name: 'words', label: 'farewellWords', needed: true }],
    body: (values) => writtenOf(values, ['words']),
  },
  {
    command: 'claim-step',
    title: 'claimTitle',
    lead: 'claimLead',
    does: 'claimDo',
    fields: [{ kind: 'line', name: 'reason', label: 'claimReason', help: 'claimReasonHelp' }],
    body: (values, about) => ({ ...stepOf(about), ...withReason(values) }),
  },
  {
    command: 'hand-on-step',
    title: 'handOnTitle',
    lead: 'handOnLead',
    does: 'handOnDo',
    fields: [
      { kind: 'colleague', name: 'to', label: 'handOnTo', needed: true },
      { kind: 'words', name: 'reason', label: 'why', needed: true },
    ],
    body: (values, about) => ({ ...stepOf(about), ...writtenOf(values, ['to', 'reason']) }),
  },
  {
    command: 'give-back-step',
    title: 'giveBackTitle',
    lead: 'giveBackLead',
    does: 'giveBackDo',
    fields: [{ kind: 'words', name: 'reason', label: 'why' }],
    body: (values, about) => ({ ...stepOf(about), ...withReason(values) }),
  },
  {
    command: 'reopen-work-item',
    title: 'reopenTitle',
    lead: 'reopenLead',
    does: 'reopenDo',
    fields: [{ kind: 'words', name: 'reason', label: 'why', needed: true }],
    body: (values, { item }) => ({ item: item ?? '', ...withReason(values) }),
  },
  {
    command: 'resolve-fault',
    title: 'faultTitle',
    lead: 'faultLead',
    does: 'faultDo',
    fields: [
      { kind: 'yes', name: 'retry', label: 'faultRetry', help: 'faultRetryHelp' },
      { kind: 'words', name: 'reason', label: 'why', needed: true },
    ],
    body: (values, { step }) => ({ step: step ?? '', retry: values.retry === 'yes', ...withReason(values) }),
  },
  {
    command: 'assign-referral',
    title: 'assignTitle',
    lead: 'assignLead',
    does: 'handOnDo',
    fields: [
      { kind: 'colleague', name: 'to', label: 'handOnTo', help: 'assignToHelp' },
      { kind: 'words', name: 'reason', label: 'why', needed: true },
    ],
    body: (values, { referral }) => ({ referral: referral ?? '', ...writtenOf(values, ['to', 'reason']) }),
  },
  {
    command: 'close-concern',
    title: 'concernTitle',
    lead: 'concernLead',
    does: 'concernDo',
    fields: [
      { kind: 'colleague', name: 'secondPerson', label: 'concernSecond', help: 'concernSecondHelp', needed: true },
      { kind: 'words', name: 'reason', label: 'why', needed: true },
    ],
    body: (values, { referral }) => ({ referral: referral ?? '', ...writtenOf(values, ['secondPerson', 'reason']) }),
  },
];
