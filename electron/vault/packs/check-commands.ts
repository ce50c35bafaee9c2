/** What a stranger types to check a pack with the tools of their own computer. */
interface CheckCommands {
  readonly sha256sum: string;
  readonly powershell: string;
  readonly sshKeygen: string;
  readonly sshKeygenWindows: string;
}

const SIGNATURE = 'tagmanifest-sha256.txt.sig';

/**
 * The commands that `START HERE.html` gives, which the tests run as they stand. Two spaces part hash
 * and name in a manifest.
 */
export const checkCommands = (signer: string): CheckCommands => {
  const verify = `ssh-keygen -Y verify -f data/journal/allowed_signers -I ${signer} -n daybook-pack -s ${SIGNATURE} < tagmanifest-sha256.txt`;
  return {
    sha256sum: [
      'sha256sum -c --strict --quiet tagmanifest-sha256.txt manifest-sha256.txt',
      '# on macOS: shasum -a 256 -c -s tagmanifest-sha256.txt manifest-sha256.txt',
    ].join('\n'),
    powershell: [
      'foreach ($line in Get-Content -Encoding utf8 tagmanifest-sha256.txt, manifest-sha256.txt) {',
      '  $hash, $file = $line -split "  ", 2',
      '  $now = (Get-FileHash -Algorithm SHA256 -LiteralPath $file -ErrorAction SilentlyContinue).Hash',
      '  if ($now -ne $hash) { $file }',
      '}; "Done"',
    ].join('\n'),
    sshKeygen: verify,
    sshKeygenWindows: verify.replaceAll('/', '\\'),
  };
};
