import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

/** やさしい日本語, as a private subtag: i18next writes every other subtag anew ('ja-easy' becomes 'ja-Easy') and then finds no texts. */
export const easyJapanese = 'ja-x-easy';

/** The languages of the screens; やさしい日本語 falls back to Japanese where it says nothing of its own. */
export type Language = 'ja' | typeof easyJapanese | 'en';

export const words = i18next.createInstance();

void words.use(initReactI18next).init({
  lng: 'ja',
  fallbackLng: { [easyJapanese]: ['ja'], default: ['ja'] },
  resources: {},
  interpolation: { escapeValue: false },
  initAsync: false,
  returnNull: false,
});

export function setLanguage(language: Language): void {
  void words.changeLanguage(language);
  document.documentElement.lang = language === 'en' ? 'en' : 'ja';
}

/** Dates, numbers and the words of the engine follow the language, not its easy form. */
export function isEnglish(): boolean {
  return words.language === 'en';
}

/** Whether pages for the person are said in やさしい日本語, with readings. */
export function isEasy(): boolean {
  return words.language === easyJapanese;
}
