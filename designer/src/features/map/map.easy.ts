/** やさしい日本語, for the map as the person sees it on their own page. */
export const mapEasy = {
  ringKana_safe: 'あんしん',
  ringKana_sometimes: 'ときどき',
  ringKana_toCome: 'これから',
  nobodyHere: 'まだ いません',
  pictureOf: '{{name}}さんの まわりの ちず',
} as const;
