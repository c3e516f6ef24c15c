import { useTranslation } from 'react-i18next';
import { easyJapanese, words } from './language';

/** The texts of one feature: flat keys; `{{name}}` is filled in; `key_one` and `key_other` where English counts. */
export type Texts = Readonly<Record<string, string>>;

type Plain<K> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;
type Stem<K> = K extends `${infer Base}_other` ? K | `${Base}_one` : K;

/** A table in another language: every key of the Japanese one, counted forms beside it. */
export type SameTexts<T extends Texts> = { readonly [K in keyof T]: string } & { readonly [K in Stem<keyof T & string>]?: string };

export type WordKey<T extends Texts> = Plain<keyof T & string>;

/** Says a text of the table in the language of the screen. */
export type Say<T extends Texts> = (key: WordKey<T>, values?: Readonly<Record<string, string | number>>) => string;

export interface Words<T extends Texts> {
  readonly namespace: string;
  readonly say: Say<T>;
}

/** Hangs the texts of a feature into the dictionary; `easy` replaces single texts in やさしい日本語. */
export function defineWords<const T extends Texts>(
  namespace: string,
  ja: T,
  en: SameTexts<T>,
  easy: Partial<Record<keyof T, string>> = {},
): Words<T> {
  words.addResourceBundle('ja', namespace, ja, true, true);
  words.addResourceBundle('en', namespace, en, true, true);
  words.addResourceBundle(easyJapanese, namespace, easy, true, true);
  const say: Say<T> = (key, values) => words.t(key, { ns: namespace, ...values });
  return { namespace, say };
}

/** The same inside a component, said anew when the language changes. */
export function useWords<T extends Texts>(table: Words<T>): Say<T> {
  useTranslation(table.namespace, { i18n: words });
  return table.say;
}
