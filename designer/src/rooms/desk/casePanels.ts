import { lazy } from 'react';

export { NotePanel } from '@/features/case/acts/NotePanel';
export { IssuePanel, NeedPanel } from '@/features/case/acts/RecordPanels';
export { AnytimePanel, CancelStepPanel } from '@/features/case/acts/StepPanels';
export { stageOf } from '@/features/referrals/moveOrder';
export { ReturnPanel } from '@/features/referrals/ReturnPanel';
export { hasEnded } from '@/features/referrals/stages';

// Written less often: loaded when they are first opened.
export const TaskPanel = lazy(async () => ({ default: (await import('@/features/tasks/TaskPanel')).TaskPanel }));
export const ReadSheetPanel = lazy(async () => ({ default: (await import('@/features/tasks/sheets/ReadSheetPanel')).ReadSheetPanel }));
export const WriteSheetPanel = lazy(async () => ({ default: (await import('@/features/tasks/sheets/WriteSheetPanel')).WriteSheetPanel }));
export const ChooseNextPanel = lazy(async () => ({ default: (await import('@/features/case/acts/ChooseNextPanel')).ChooseNextPanel }));
export const WorkPanel = lazy(async () => ({ default: (await import('@/features/case/acts/WorkPanels')).WorkPanel }));
export const CloseWorkPanel = lazy(async () => ({ default: (await import('@/features/case/acts/CloseWorkPanel')).CloseWorkPanel }));
export const HandOverPanel = lazy(async () => ({ default: (await import('@/features/case/acts/HandOverPanel')).HandOverPanel }));
export const ProtectAddressPanel = lazy(async () => ({
  default: (await import('@/features/case/acts/ProtectAddressPanel')).ProtectAddressPanel,
}));
export const PlainPanel = lazy(async () => ({ default: (await import('@/features/case/acts/plain/PlainPanel')).PlainPanel }));
export const CorrectNotePanel = lazy(async () => ({
  default: (await import('@/features/case/acts/plain/CorrectNotePanel')).CorrectNotePanel,
}));
export const SecondStaffPanel = lazy(async () => ({
  default: (await import('@/features/case/acts/plain/SecondStaffPanel')).SecondStaffPanel,
}));
export const ChooseMemoriesPanel = lazy(async () => ({
  default: (await import('@/features/bonds/ChooseMemoriesPanel')).ChooseMemoriesPanel,
}));
export const NameReferralPanel = lazy(async () => ({
  default: (await import('@/features/case/acts/plain/NameReferralPanel')).NameReferralPanel,
}));
export const ReferralPanel = lazy(async () => ({ default: (await import('@/features/referrals/ReferralPanel')).ReferralPanel }));
export const ReceivedPanel = lazy(async () => ({ default: (await import('@/features/referrals/ReceivedPanel')).ReceivedPanel }));
export const OpenReferralPanel = lazy(async () => ({
  default: (await import('@/features/referrals/OpenReferralPanel')).OpenReferralPanel,
}));
export const WriteSlipPanel = lazy(async () => ({ default: (await import('@/features/referrals/WriteSlipPanel')).WriteSlipPanel }));
export const MovePanel = lazy(async () => ({ default: (await import('@/features/referrals/MovePanel')).MovePanel }));
export const CheckPanel = lazy(async () => ({ default: (await import('@/features/referrals/CheckPanel')).CheckPanel }));
export const PreviewPanel = lazy(async () => ({ default: (await import('@/features/referrals/PreviewPanel')).PreviewPanel }));
export const ReferralIf = lazy(async () => ({ default: (await import('@/features/referrals/PreviewPanel')).ReferralIf }));
export const WhatIfPreview = lazy(async () => ({ default: (await import('@/features/referrals/PreviewPanel')).WhatIfPreview }));
export const CloseNeedPanel = lazy(async () => ({ default: (await import('@/features/referrals/NeedAndGroundPanels')).CloseNeedPanel }));
export const GroundPanel = lazy(async () => ({ default: (await import('@/features/referrals/NeedAndGroundPanels')).GroundPanel }));
export const RecordConsentPanel = lazy(async () => ({
  default: (await import('@/features/consents/RecordConsentPanel')).RecordConsentPanel,
}));
export const WithdrawConsentPanel = lazy(async () => ({
  default: (await import('@/features/consents/WithdrawConsentPanel')).WithdrawConsentPanel,
}));
export const PartnerLinks = lazy(async () => ({ default: (await import('@/features/referrals/PartnerLinks')).PartnerLinks }));
export const AgendaPanel = lazy(async () => ({ default: (await import('@/features/meetings/AgendaPanel')).AgendaPanel }));
