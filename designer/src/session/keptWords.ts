const prefix = 'bansou.kept ';
const whose = 'bansou.kept-by';

/** Half-written words of one tab. Whoever signs out takes theirs along, and nobody finds those of another. */
export const keptWords = {
  find(login: string, place: string): object | undefined {
    if (sessionStorage.getItem(whose) !== login) {
      return undefined;
    }
    try {
      const found: unknown = JSON.parse(sessionStorage.getItem(prefix + place) ?? 'null');
      return typeof found === 'object' && found !== null ? found : undefined;
    } catch {
      return undefined;
    }
  },
  keep(login: string, place: string, words: object): void {
    if (sessionStorage.getItem(whose) !== login) {
      keptWords.forget();
      sessionStorage.setItem(whose, login);
    }
    sessionStorage.setItem(prefix + place, JSON.stringify(words));
  },
  drop(place: string): void {
    sessionStorage.removeItem(prefix + place);
  },
  forget(): void {
    for (const key of Object.keys(sessionStorage).filter((key) => key.startsWith(prefix))) {
      sessionStorage.removeItem(key);
    }
    sessionStorage.removeItem(whose);
  },
};
