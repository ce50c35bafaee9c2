// What must be in the application's archive, and what has no business there.
const ENTRIES = ['/out/main/index.js', '/out/preload/index.cjs', '/out/renderer/index.html'];
const STRAY = /\.(tsx?|map|md|gyp|cc?|h)$|^\/(test|scripts|docs|sample)\/|\/node-(linux|win)-/;

/** What is wrong with the list of an archive's files, in words. */
export const archiveProblems = (files) => [
  ...files.filter((file) => STRAY.test(file)).map((file) => `${file} is in the archive`),
  ...ENTRIES.filter((file) => !files.includes(file)).map((file) => `${file} is not in the archive`),
];
