/**
 * The address of the development server with hot reload; null in everything that is built.
 *
 * The bundler replaces the condition by a constant, so no build holds a way of asking for another
 * page than ours.
 */
export const developmentServer = (
  env: Readonly<Record<string, string | undefined>>,
): string | null => (import.meta.env.DEV ? (env['ELECTRON_RENDERER_URL'] ?? null) : null);
