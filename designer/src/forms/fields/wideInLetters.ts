/** A width in letters of the size that the reader chose, so that large letters count as little room. */
export const wideInLetters = (pixels: number): number => pixels / Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
