import { type ComponentType, lazy } from 'react';
import type { WordKey } from '@/words/defineWords';
import type { CaseParts } from './caseParts';
import type { caseTabsJa } from './caseTabs.ja';
import { NowTab } from './NowTab';

export interface CaseTab {
  /** Stands in the address as `?tab=`. */
  readonly key: string;
  readonly name: WordKey<typeof caseTabsJa>;
  readonly shows: (parts: CaseParts) => boolean;
  readonly Content: ComponentType<{ readonly parts: CaseParts }>;
}

const TimelineTab = lazy(async () => {
  const { Timeline } = await import('@/features/timeline/Timeline');
  return { default: ({ parts }: { readonly parts: CaseParts }) => <Timeline caseId={parts.caseId} /> };
});

const MapTab = lazy(async () => {
  const { FlowMap } = await import('@/features/flow/FlowMap');
  return { default: ({ parts }: { readonly parts: CaseParts }) => <FlowMap caseId={parts.caseId} /> };
});

const ConsentTab = lazy(async () => {
  const { ConsentsTab } = await import('@/features/consents/ConsentsTab');
  return {
    default: ({ parts: { caseId, actions } }: { readonly parts: CaseParts }) => {
      const may = (command: string) => actions.some((action) => action.command === command && action.allowed);
      return <ConsentsTab caseId={caseId} mayRecord={may('record-consent')} mayWithdraw={may('withdraw-consent')} />;
    },
  };
});

const PlanTab = lazy(async () => {
  const { PlanGist } = await import('@/features/plans/PlanGist');
  return { default: ({ parts }: { readonly parts: CaseParts }) => <PlanGist caseId={parts.caseId} /> };
});

const LifeTab = lazy(async () => {
  const { LifeMapTab } = await import('@/features/map/LifeMapTab');
  return {
    default: ({ parts }: { readonly parts: CaseParts }) => <LifeMapTab caseId={parts.caseId} mayMove={may(parts, 'place-on-map')} />,
  };
});

const BondsTab = lazy(async () => {
  const { BondsTab: Bonds } = await import('@/features/bonds/BondsTab');
  return {
    default: ({ parts }: { readonly parts: CaseParts }) =>
      parts.data.records && <Bonds caseId={parts.caseId} records={parts.data.records} may={(command) => may(parts, command)} />,
  };
});

const WatchTab = lazy(async () => {
  const { WatchTab: Watch } = await import('@/features/watch/WatchTab');
  return {
    default: ({ parts }: { readonly parts: CaseParts }) => (
      <Watch caseId={parts.caseId} sosReceiver={parts.data.records?.sosReceiver ?? undefined} may={(command) => may(parts, command)} />
    ),
  };
});

const RecordsTab = lazy(async () => {
  const [{ RecordsTab: Records }, { SheetsPart }] = await Promise.all([
    import('@/features/case/records/RecordsTab'),
    import('@/features/tasks/sheets/SheetsPart'),
  ]);
  return {
    default: ({ parts }: { readonly parts: CaseParts }) =>
      parts.data.records && (
        <Records
          records={parts.data.records}
          person={parts.person}
          may={(command) => may(parts, command)}
          sheets={<SheetsPart caseId={parts.caseId} steps={parts.data.overview?.openSteps ?? []} mayWrite={may(parts, 'save-sheet')} />}
        />
      ),
  };
});

function may(parts: CaseParts, command: string): boolean {
  return parts.actions.some((action) => action.command === command && action.allowed);
}

/** The tabs of a case in their order; a feature that wants one adds a line here, loaded when it is first opened. */
export const caseTabs: readonly CaseTab[] = [
  { key: 'now', name: 'tabNow', shows: () => true, Content: NowTab },
  { key: 'timeline', name: 'tabTimeline', shows: ({ data }) => data.records !== undefined, Content: TimelineTab },
  { key: 'records', name: 'tabRecords', shows: ({ data }) => data.records !== undefined, Content: RecordsTab },
  { key: 'map', name: 'tabMap', shows: ({ data }) => data.overview !== undefined, Content: MapTab },
  { key: 'plan', name: 'tabPlan', shows: ({ data }) => data.overview !== undefined, Content: PlanTab },
  { key: 'consents', name: 'tabConsents', shows: ({ data }) => data.overview !== undefined, Content: ConsentTab },
  { key: 'life', name: 'tabLife', shows: ({ data }) => data.records !== undefined, Content: LifeTab },
  { key: 'bonds', name: 'tabBonds', shows: ({ data }) => data.records !== undefined, Content: BondsTab },
  { key: 'watch', name: 'tabWatch', shows: ({ data }) => data.records !== undefined, Content: WatchTab },
];
