import type { App } from 'electron';

/** Switches of Chromium and Node that would let another program look into ours, or change it. */
const SWITCHES = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'js-flags',
  'load-extension',
  'disable-web-security',
  'gpu-launcher',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'host-rules',
  'proxy-server',
] as const;

/** The switches among them that this run was given. The fuses close Node's; Chromium's have none. */
export const debugSwitches = ({
  commandLine,
}: {
  readonly commandLine: Pick<App['commandLine'], 'hasSwitch'>;
}): readonly string[] => SWITCHES.filter((name) => commandLine.hasSwitch(name));
