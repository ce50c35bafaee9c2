// The fuses of what ships, all of them stated, and their reading back from an executable.
import {
  flipFuses,
  FuseState,
  FuseV1Options,
  FuseVersion,
  getCurrentFuseWire,
} from '@electron/fuses';

const WANTED = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
  WasmTrapHandlers: true,
};

const wireOf = async (executable) => {
  const { version: _, ...wire } = await getCurrentFuseWire(executable);
  return wire;
};

/** Those of ours that this Electron knows: older ones lack the last. */
const wantedIn = (wire) =>
  Object.entries(WANTED).filter(([name]) => String(FuseV1Options[name]) in wire);

export const setFuses = async (executable) => {
  const wanted = wantedIn(await wireOf(executable));
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // An Electron with a fuse that we have not decided about must not ship.
    strictlyRequireAllFuses: true,
    // A changed executable does not start on such a Mac until it is signed again.
    resetAdHocDarwinSignature: process.platform === 'darwin' && process.arch === 'arm64',
    ...Object.fromEntries(wanted.map(([name, on]) => [FuseV1Options[name], on])),
  });
};

/** The name and state of each fuse of an executable: `{ RunAsNode: false, … }`, as it stands there. */
export const readFuses = async (executable) => {
  const wire = await wireOf(executable);
  return Object.fromEntries(
    Object.entries(wire).map(([at, state]) => [
      FuseV1Options[at] ?? `fuse ${at}`,
      state === FuseState.ENABLE,
    ]),
  );
};

export const fuseProblems = (fuses) => [
  ...Object.entries(fuses)
    .filter(([name, on]) => WANTED[name] !== on)
    .map(([name, on]) => `the fuse ${name} is ${on ? 'on' : 'off'}`),
  ...(Object.keys(fuses).length < 8 ? ['fewer than eight fuses could be read'] : []),
];
