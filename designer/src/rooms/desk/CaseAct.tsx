import { Fragment, Suspense } from 'react';
import { type Colleague, useColleagues } from '@/features/case/colleagues';
import { choicesOf, mayBegin } from '@/features/case/now/groupActions';
import { Loading } from '@/ui/Loading';
import { type Act, useAct } from '@/ui/useAct';
import * as panels from './casePanels';
import type { CaseParts } from './caseParts';
import { plainCommands } from './knownActs';
import { StepWork } from './StepWork';

/** What is being done beside the case, by the act in the address. An address that nobody knows shows nothing. */
export function CaseAct({ parts }: { readonly parts: CaseParts }) {
  const { act, open, close } = useAct();
  const colleagues = useColleagues(parts.data.overview ?? undefined);
  return (
    act && (
      <Suspense fallback={<Loading />}>
        <Fragment key={JSON.stringify(act)}>{panelOf(act, parts, colleagues, () => after(act, open, close))}</Fragment>
      </Suspense>
    )
  );
}

/** Consent asked for on the way of a referral leads back to it. */
function after(act: Act, open: (next: Act) => void, close: () => void) {
  if (act.act === 'record-consent' && act.referral) {
    open({ act: 'referral', referral: act.referral });
  } else {
    close();
  }
}

function panelOf(act: Act, parts: CaseParts, colleagues: readonly Colleague[], onClose: () => void) {
  const { caseId, data, actions, needs, referrals, returns } = parts;
  const steps = data.overview?.openSteps ?? data.own?.steps ?? [];
  const { step = '', referral = '' } = act;
  const begins = act.step ?? openStepOf(parts) ?? '';
  const at = { caseId, onClose };
  const may = (command: string) => actions.some((action) => action.command === command && action.allowed);
  const work = () => data.records?.work?.find((item) => item.id === act.item);
  switch (act.act) {
    case 'complete-step':
      return <panels.TaskPanel {...at} step={step} referral={act.referral} work={(open) => <StepWork parts={parts} step={open} />} />;
    case 'read-sheet':
      return <panels.ReadSheetPanel {...at} form={act.item ?? ''} mayWrite={may('save-sheet')} />;
    case 'write-sheet':
      return <panels.WriteSheetPanel place={{ caseId, form: act.item ?? '', step: act.step, referral: act.referral }} onClose={onClose} />;
    case 'cancel-step':
      return <panels.CancelStepPanel {...at} {...{ steps, step }} referral={act.referral} />;
    case 'choose-next-step':
      return <panels.ChooseNextPanel {...at} step={step} referral={act.referral} flow={parts.flow} />;
    case 'raise-anytime':
      return <panels.AnytimePanel {...at} actions={actions} entry={act.choice ?? ''} />;
    case 'write-note':
      return <panels.NotePanel {...at} referral={act.referral} />;
    case 'correct-note':
      return <panels.CorrectNotePanel {...at} notes={data.records?.notes ?? []} note={act.item} />;
    case 'assign-second-staff':
      return (
        <panels.SecondStaffPanel
          {...at}
          lead={data.overview?.lead.person}
          now={data.records?.secondStaff ?? undefined}
          colleagues={colleagues}
        />
      );
    case 'choose-memories':
      return <panels.ChooseMemoriesPanel {...at} keyPerson={act.item ?? ''} />;
    case 'name-referral':
      return <panels.NameReferralPanel {...at} step={step} referrals={living(parts)} />;
    case 'add-presenting-issue':
      return <panels.IssuePanel {...at} />;
    case 'record-need':
      return <panels.NeedPanel {...at} />;
    case 'reword-need':
      return <panels.NeedPanel {...at} need={needs.find((need) => need.id === act.need) ?? needs.findLast((need) => !need.outcome)} />;
    case 'close-need':
      return <panels.CloseNeedPanel {...at} need={needs.find((need) => need.id === act.need)} />;
    case 'add-work-item':
      return <panels.WorkPanel {...at} colleagues={colleagues} />;
    case 'move-work-item':
      return <panels.WorkPanel {...at} colleagues={colleagues} item={work()} />;
    case 'close-work-item':
      return <panels.CloseWorkPanel {...at} item={work()} />;
    case 'hand-over':
      return <panels.HandOverPanel {...at} overview={data.overview ?? undefined} colleagues={colleagues} />;
    case 'put-on-agenda':
      return <panels.AgendaPanel {...at} />;
    case 'protect-address':
      return <panels.ProtectAddressPanel {...at} isProtected={parts.person?.addressProtected ?? false} />;
    case 'referral':
      if (!data.records) {
        const received = referrals.find((one) => one.id === referral);
        return received && <panels.ReceivedPanel referral={received} actions={actions} onClose={onClose} />;
      }
      return <panels.ReferralPanel {...at} {...{ referral, actions }} openStep={openStepOf(parts)} links={linksOf(parts, referral)} />;
    case 'open-referral':
      return (
        <panels.OpenReferralPanel
          {...at}
          {...{ needs, referrals }}
          step={begins}
          need={act.need}
          replaces={act.referral}
          categories={steps.find((one) => one.step === begins)?.categories ?? []}
          returns={openReturns(parts)}
        />
      );
    case 'write-referral':
      return <panels.WriteSlipPanel {...at} referral={referral} />;
    case 'move-referral':
      return <panels.MovePanel {...at} referral={referral} to={panels.stageOf(act.choice ?? '')} isReceiver={!data.records} />;
    case 'check-receiver':
      return <panels.CheckPanel {...at} {...{ referral, actions }} />;
    case 'preview-referral':
      return <panels.PreviewPanel {...at} referral={referral} mayAskConsent={may('record-consent')} />;
    case 'document-ground':
      return <panels.GroundPanel {...at} referral={referral} />;
    case 'record-consent':
      return (
        <panels.RecordConsentPanel
          {...at}
          organisation={act.item}
          preview={(receiver, items) => slipIf(parts, act.referral, receiver, items)}
        />
      );
    case 'withdraw-consent':
      return <panels.WithdrawConsentPanel {...at} organisation={act.item} />;
    case 'return-referral':
      return (
        <panels.ReturnPanel
          {...at}
          referrals={referrals}
          referral={act.referral}
          onRaise={(from, kind, words) => returns.raise(caseId, from, kind, words)}
        />
      );
    default:
      return plainCommands.has(act.act) ? (
        <panels.PlainPanel
          {...at}
          {...{ act, colleagues }}
          subject={subjectOf(act, parts)}
          claimedBy={stepOf(act, parts)?.claimedBy}
          hiddenFrom={data.records?.hiddenFrom ?? []}
        />
      ) : null;
  }
}

/** The step or the receiver that an act is about, in words. */
function subjectOf(act: Act, parts: CaseParts): string | undefined {
  const work = act.act === 'reopen-work-item' ? parts.data.records?.work?.find((item) => item.id === act.item)?.what : undefined;
  return work ?? parts.referrals.find((one) => one.id === act.referral)?.receiverName ?? stepOf(act, parts)?.label;
}

function stepOf({ step, referral }: Act, { data }: CaseParts) {
  const open = data.overview?.openSteps ?? data.own?.steps ?? [];
  return open.find((one) => one.step === step && (one.referral ?? undefined) === referral);
}

/** The referrals that go on, by their receivers. */
function living({ referrals }: CaseParts) {
  return referrals.filter((one) => !panels.hasEnded(one)).map(({ id, receiverName }) => ({ id, name: receiverName ?? id }));
}

/** もどし that may be answered by つなぎ直し. */
function openReturns({ data, actions }: CaseParts) {
  return (data.overview?.openSteps ?? []).flatMap(({ kind, step, referral }) =>
    kind === 'return' && referral && choicesOf(actions, 'complete-step', referral).includes('reconnect') ? [{ step, referral }] : [],
  );
}

/** What a receiver would read with these items: of their referral where one is under way, so that its words are told. */
function slipIf({ caseId, referrals }: CaseParts, asked: string | undefined, receiver: string, items: readonly string[]) {
  const known = referrals.filter((one) => one.receiver === receiver && !panels.hasEnded(one));
  const referral = (known.find((one) => one.id === asked) ?? known.at(-1))?.id;
  return referral ? <panels.ReferralIf {...{ caseId, referral, items }} /> : <panels.WhatIfPreview {...{ caseId, receiver, items }} />;
}

/** Links for an answer, for who may write into the case, while the receiver has something to answer. */
function linksOf({ caseId, data, referrals, actions }: CaseParts, referral: string) {
  const found = referrals.find((one) => one.id === referral);
  if (
    !found?.receiver ||
    panels.hasEnded(found) ||
    !actions.some((action) => action.command === 'write-referral' && action.referral === referral)
  ) {
    return null;
  }
  const names = { receiverName: found.receiverName ?? '', originName: data.overview?.lead.organisationName ?? '' };
  return <panels.PartnerLinks {...{ caseId, referral }} {...names} />;
}

/** Where a new attempt could begin now. */
function openStepOf({ actions }: CaseParts): string | undefined {
  return actions.find((action) => action.command === 'open-referral' && mayBegin(action))?.step ?? undefined;
}
