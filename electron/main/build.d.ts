interface ImportMetaEnv {
  /** True only under the development server. */
  readonly DEV: boolean;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}
