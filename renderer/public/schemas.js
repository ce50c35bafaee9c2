// Schemas would try, as they are made, whether they may make code of text. They may not, and the
// attempt is reported. A plain script, since it must run before any module of the window does.
// oxlint-disable-next-line eslint/no-underscore-dangle -- because that is its name
globalThis.__zod_globalConfig = { jitless: true };
