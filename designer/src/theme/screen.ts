import { create } from 'zustand';
import { easyJapanese, type Language, setLanguage } from '@/words/language';

export type TextSize = '100' | '125' | '150';
export type Contrast = 'normal' | 'high';

/** How this PC shows the screens. It is kept in the browser: a shared PC keeps it for whoever sits there next. */
export interface Screen {
  readonly language: 'ja' | 'en';
  readonly easy: boolean;
  readonly textSize: TextSize;
  readonly contrast: Contrast;
}

const place = 'bansou.screen';
const plain: Screen = { language: 'ja', easy: false, textSize: '100', contrast: 'normal' };

function kept(): Screen {
  try {
    return { ...plain, ...(JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<Screen>) };
  } catch {
    return plain;
  }
}

function show(screen: Screen): void {
  const language: Language = screen.language === 'en' ? 'en' : screen.easy ? easyJapanese : 'ja';
  setLanguage(language);
  document.documentElement.dataset.text = screen.textSize;
  document.documentElement.dataset.contrast = screen.contrast;
}

interface ScreenStore extends Screen {
  change(part: Partial<Screen>): void;
}

export const useScreen = create<ScreenStore>((set, get) => ({
  ...kept(),
  change(part) {
    set(part);
    const { language, easy, textSize, contrast } = get();
    const screen: Screen = { language, easy, textSize, contrast };
    localStorage.setItem(place, JSON.stringify(screen));
    show(screen);
  },
}));

show(useScreen.getState());
