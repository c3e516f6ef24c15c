import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const shades = [50, 100, 200, 300, 400, 700, 800, 900, 1000, 1100] as const;
const accent = shades.map((shade) => `var(--color-primitive-light-blue-${shade})`) as unknown as MantineColorsTuple;
const alarm = [50, 100, 200, 300, 400, 700, 800, 900, 1000, 1100].map(
  (shade) => `var(--color-primitive-red-${shade})`,
) as unknown as MantineColorsTuple;

/** Mantine in our tokens: one accent, calm greys, targets of 40 px and more. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '700' },
  primaryColor: 'accent',
  primaryShade: 7,
  colors: { accent, alarm },
  defaultRadius: 'md',
  radius: { md: 'var(--radius)', sm: 'var(--radius-small)' },
  spacing: { xs: 'var(--space-2)', sm: 'var(--space-3)', md: 'var(--space-4)', lg: 'var(--space-6)', xl: 'var(--space-10)' },
  shadows: { md: 'var(--shadow-float)' },
  fontSizes: { sm: 'var(--text-small)', md: 'var(--text-body)' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { size: 'md', fz: 'md' }, styles: { root: { minHeight: 'var(--target)' } } },
    ActionIcon: { defaultProps: { size: 40, variant: 'subtle' } },
    Modal: { defaultProps: { transitionProps: { duration: 0 }, centered: false } },
    Menu: { defaultProps: { transitionProps: { duration: 0 } } },
    Tooltip: { defaultProps: { transitionProps: { duration: 0 }, events: { hover: true, focus: true, touch: true } } },
    Table: { styles: { th: { fontSize: 'var(--text-small)' }, td: { verticalAlign: 'baseline' } } },
    Skeleton: { defaultProps: { animate: false } },
    PasswordInput: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 2 } },
    Select: { defaultProps: { size: 'md', allowDeselect: false } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
  },
});

/** Mantine's own greys are too light for us: every text reaches 4.5:1, in high contrast too. */
export const resolveColors: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-faint)',
    '--mantine-color-error': 'var(--alarm)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-default-border': 'var(--line-strong)',
    // The edges of fields and boxes, which must be found at 3:1; and what is not ready yet, which must be read all the same.
    '--mantine-color-gray-4': 'var(--line-strong)',
    '--mantine-color-disabled-color': 'var(--ink-faint)',
    '--table-border-color': 'var(--line)',
  },
  dark: {},
});
