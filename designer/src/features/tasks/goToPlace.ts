/** Where one place of an open sheet stands on the screen. */
const selectorOf = (form: string, path: string) => `[data-form="${CSS.escape(form)}"] [data-path="${CSS.escape(path)}"]`;

/** How long a sheet may take to be drawn before nobody waits for it any more. */
const patience = 5_000;

/** Brings a place into sight and puts the cursor there. A row or a grid that has no field of this path yet is gone to itself. */
export function goToPlace(form: string, path: string): boolean {
  const place =
    document.querySelector<HTMLElement>(selectorOf(form, path)) ??
    document.querySelector<HTMLElement>(selectorOf(form, path.split('.')[0] ?? ''));
  if (!place) {
    return false;
  }
  const field = place.matches('input, textarea, select') ? place : place.querySelector<HTMLElement>('input, textarea, select, button');
  field?.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
  return true;
}

/** The same for a sheet that is only being opened. */
export function goWhenThere(form: string, path: string): void {
  if (goToPlace(form, path)) {
    return;
  }
  const watching = new MutationObserver(() => goToPlace(form, path) && watching.disconnect());
  watching.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => watching.disconnect(), patience);
}
