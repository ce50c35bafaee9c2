import {
  Anchor,
  Autocomplete,
  Button,
  Checkbox,
  CheckboxGroup,
  createTheme,
  Drawer,
  Fieldset,
  Input,
  InputWrapper,
  Kbd,
  Menu,
  Modal,
  NativeSelect,
  NumberInput,
  PasswordInput,
  Radio,
  RadioGroup,
  SegmentedControl,
  Select,
  Switch,
  Table,
  Tabs,
  Textarea,
  TextInput,
  Tooltip,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';
import { ButtonRoot } from './ButtonRoot.tsx';
import classes from './theme.module.css';

/** The one colour of what can be acted on. */
const ink: MantineColorsTuple = [
  '#eef3f9',
  '#dce7f3',
  '#b8cde6',
  '#8fb2dc',
  '#6596cd',
  '#3a72b3',
  '#275f9f',
  '#1d4f8a',
  '#173f70',
  '#102d51',
];

const gray: MantineColorsTuple = [
  '#f6f7f8',
  '#eef0f2',
  '#e2e5e9',
  '#ced3d9',
  '#a9b0b9',
  '#79818c',
  '#58606b',
  '#424953',
  '#2b3139',
  '#1a1e24',
];

const dark: MantineColorsTuple = [
  '#e3e6ea',
  '#bcc2ca',
  '#9da5af',
  '#747c87',
  '#3c424b',
  '#2c3138',
  '#21252b',
  '#171a1f',
  '#111317',
  '#0b0d10',
];

const MONO =
  'ui-monospace, "Cascadia Mono", Consolas, "SF Mono", Menlo, "DejaVu Sans Mono", monospace';
const SANS =
  'system-ui, "Segoe UI Variable Text", "Segoe UI", -apple-system, "Cantarell", "Noto Sans", "Liberation Sans", sans-serif';

// Gone at once: while a dialog fades, it would still take the keys.
const quick = { transitionProps: { duration: 80, exitDuration: 0 } } as const;
/** The label in bold, the hint under it, then the field and what is wrong with it. */
const order: ('label' | 'description' | 'error' | 'input')[] = [
  'label',
  'description',
  'error',
  'input',
];
const fieldProps = { size: 'sm', inputWrapperOrder: order };

/** How Daybook looks: a well-kept register. Every screen takes its sizes and colours from here. */
export const theme = createTheme({
  fontFamily: SANS,
  fontFamilyMonospace: MONO,
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.4', xl: '1.3' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '2px', sm: '3px', md: '4px', lg: '4px', xl: '6px' },
  defaultRadius: 'sm',
  headings: {
    fontFamily: SANS,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.3' },
      h2: { fontSize: '1rem', lineHeight: '1.4' },
      h3: { fontSize: '0.875rem', lineHeight: '1.45' },
      h4: { fontSize: '0.875rem', lineHeight: '1.45' },
      h5: { fontSize: '0.875rem', lineHeight: '1.45' },
      h6: { fontSize: '0.875rem', lineHeight: '1.45' },
    },
  },
  colors: { ink, gray, dark },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 5 },
  black: '#1a1e24',
  white: '#ffffff',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Anchor: Anchor.extend({ defaultProps: { underline: 'always', fz: 'inherit' } }),
    Button: Button.extend({
      defaultProps: { size: 'sm', variant: 'default', component: ButtonRoot },
      classNames: { root: classes['button'] ?? '' },
    }),
    Input: Input.extend({
      defaultProps: { size: 'sm' },
      classNames: { input: classes['input'] ?? '' },
    }),
    InputWrapper: InputWrapper.extend({
      defaultProps: fieldProps,
      classNames: {
        label: classes['label'] ?? '',
        description: classes['hint'] ?? '',
        error: classes['error'] ?? '',
      },
    }),
    TextInput: TextInput.extend({ defaultProps: fieldProps }),
    Textarea: Textarea.extend({ defaultProps: { ...fieldProps, autosize: true, minRows: 2 } }),
    PasswordInput: PasswordInput.extend({
      defaultProps: {
        ...fieldProps,
        visibilityToggleButtonProps: { 'aria-label': 'Show the passphrase' },
      },
    }),
    NumberInput: NumberInput.extend({ defaultProps: { ...fieldProps, hideControls: true } }),
    NativeSelect: NativeSelect.extend({ defaultProps: fieldProps }),
    Select: Select.extend({
      defaultProps: { ...fieldProps, allowDeselect: false, comboboxProps: quick },
    }),
    Autocomplete: Autocomplete.extend({ defaultProps: { ...fieldProps, comboboxProps: quick } }),
    Radio: Radio.extend({
      defaultProps: { size: 'xs' },
      classNames: { label: classes['choice'] ?? '', radio: classes['box'] ?? '' },
    }),
    RadioGroup: RadioGroup.extend({ defaultProps: { size: 'sm' } }),
    Checkbox: Checkbox.extend({
      defaultProps: { size: 'xs' },
      classNames: { label: classes['choice'] ?? '', input: classes['box'] ?? '' },
    }),
    CheckboxGroup: CheckboxGroup.extend({ defaultProps: { size: 'sm' } }),
    Fieldset: Fieldset.extend({
      defaultProps: { variant: 'unstyled' },
      classNames: { legend: classes['legend'] ?? '' },
    }),
    SegmentedControl: SegmentedControl.extend({
      defaultProps: { size: 'xs', transitionDuration: 80 },
    }),
    Modal: Modal.extend({
      defaultProps: {
        ...quick,
        shadow: 'none',
        radius: 'md',
        overlayProps: { backgroundOpacity: 0.35 },
        closeButtonProps: { 'aria-label': 'Close' },
      },
      classNames: { content: classes['panel'] ?? '', title: classes['panelTitle'] ?? '' },
    }),
    Drawer: Drawer.extend({
      defaultProps: { ...quick, shadow: 'none', closeButtonProps: { 'aria-label': 'Close' } },
    }),
    Kbd: Kbd.extend({ classNames: { root: classes['kbd'] ?? '' } }),
    Switch: Switch.extend({
      defaultProps: { size: 'sm' },
      classNames: { track: classes['track'] ?? '', label: classes['choice'] ?? '' },
    }),
    Menu: Menu.extend({
      defaultProps: {
        // A menu begins at its first item, as menus of the platform do.
        withInitialFocusPlaceholder: false,
        ...quick,
        shadow: 'none',
        radius: 'sm',
      },
      classNames: { dropdown: classes['dropdown'] ?? '', item: classes['item'] ?? '' },
    }),
    Tooltip: Tooltip.extend({ defaultProps: { ...quick, openDelay: 400 } }),
    Tabs: Tabs.extend({ classNames: { tab: classes['tab'] ?? '' } }),
    Table: Table.extend({
      defaultProps: { verticalSpacing: 0, horizontalSpacing: 'sm', highlightOnHover: false },
      classNames: {
        table: classes['table'] ?? '',
        th: classes['th'] ?? '',
        td: classes['td'] ?? '',
        tr: classes['tr'] ?? '',
      },
    }),
  },
});

/** Colours by what they mean, for style sheets: red for loss, amber for ageing, green for proven. */
export const colourVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#58606b',
    '--mantine-color-placeholder': '#68707b',
    '--mantine-color-error': '#a8231b',
    '--mantine-color-anchor': '#1d4f8a',
    '--daybook-line': '#dfe2e6',
    '--daybook-line-strong': '#79818c',
    '--daybook-rail': '#f6f7f8',
    '--daybook-panel': '#fbfbfc',
    '--daybook-accent': '#1d4f8a',
    '--daybook-accent-wash': '#eef3f9',
    '--daybook-danger': '#a8231b',
    '--daybook-danger-wash': '#fdf1f0',
    '--daybook-ageing': '#8a4b00',
    '--daybook-ageing-wash': '#fdf5e6',
    '--daybook-proven': '#1c6440',
    '--daybook-proven-wash': '#eef7f1',
  },
  dark: {
    '--mantine-color-body': '#171a1f',
    '--mantine-color-dimmed': '#9da5af',
    '--mantine-color-placeholder': '#8b939e',
    '--mantine-color-error': '#f0938b',
    '--mantine-color-anchor': '#9dbfe6',
    '--daybook-line': '#2f343b',
    '--daybook-line-strong': '#747c87',
    '--daybook-rail': '#121519',
    '--daybook-panel': '#1b1f24',
    '--daybook-accent': '#9dbfe6',
    '--daybook-accent-wash': '#1d2b3c',
    '--daybook-danger': '#f0938b',
    '--daybook-danger-wash': '#37201f',
    '--daybook-ageing': '#e4b062',
    '--daybook-ageing-wash': '#332919',
    '--daybook-proven': '#86c9a1',
    '--daybook-proven-wash': '#1a2c22',
  },
});
