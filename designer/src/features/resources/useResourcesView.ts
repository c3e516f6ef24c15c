import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { plainView, type ResourcesView, readView, writeView } from './resourcesView';

export interface ViewPlace {
  readonly view: ResourcesView;
  /** For a real link: the same place with a part of it changed. */
  readonly to: (part: Partial<ResourcesView>) => { readonly search: string };
  readonly go: (part: Partial<ResourcesView>, replace?: boolean) => void;
  /** Ends what is being done; what is open stays open. */
  readonly endAct: () => void;
}

/** Where one is in the directory, as the address bar says it. */
export function useResourcesView(): ViewPlace {
  const [search, setSearch] = useSearchParams();
  const view = useMemo(() => readView(search), [search]);
  const with_ = (part: Partial<ResourcesView>) => writeView({ ...view, ...part });
  return {
    view,
    to: (part) => ({ search: with_(part).toString() }),
    go: (part, replace = false) => setSearch(with_(part), { replace }),
    endAct: () => setSearch(with_({ act: null, item: plainView.item })),
  };
}
