import type { Contract, Handlers, Method } from '#shared/contract/define.ts';
import type { Failure, FailureOf } from '#shared/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';

interface GateDeps {
  /** Whether the vault is open; a method that is not marked `whileLocked` is refused until it is. */
  readonly isOpen: () => boolean;
  /** The role of a member who may only read, or null: what records is refused to them. */
  readonly readOnlyRole?: () => string | null;
  /** Why nothing can be recorded now, or null: asked before each method that records something. */
  readonly whyNotRecord?: () => FailureOf<'disk-error'> | null;
  /** What is thrown and yet people must be told of in words, wherever it happens: damage, a disk that is full or fails. */
  readonly failureOf?: (
    thrown: unknown,
  ) => FailureOf<'vault-damaged' | 'no-space' | 'disk-error'> | null;
  /** Told after each method that recorded something. */
  readonly onChanged?: (name: string) => void;
  /** Keeps what went wrong for the log and gives the short code that people can quote. */
  readonly reportDefect: (defect: unknown, method: string) => string;
}

/** Takes a call as it came and answers it; it never rejects. */
export type Gate = (name: string, raw: unknown) => Promise<Result<unknown, Failure>>;

interface Route {
  readonly spec: Method;
  readonly handler: (input: unknown) => unknown;
}

const routesOf = <C extends Contract>(contract: C, handlers: Handlers<C>): Map<string, Route> => {
  const routes = new Map<string, Route>();
  for (const [group, methods] of Object.entries(contract)) {
    for (const [name, spec] of Object.entries(methods)) {
      const handler = (handlers as unknown as Record<string, Record<string, Route['handler']>>)[
        group
      ]?.[name];
      if (!handler) throw new Error(`no handler for ${group}.${name}`);
      routes.set(`${group}.${name}`, { spec, handler });
    }
  }
  return routes;
};

/**
 * The one door between the window and what it asks of. Outputs are parsed too, so a new column
 * cannot leak; a defect leaves as a short code, never as a stack trace.
 */
export const createGate = <C extends Contract>(
  contract: C,
  handlers: Handlers<C>,
  deps: GateDeps,
): Gate => {
  const { isOpen, onChanged, reportDefect } = deps;
  const { readOnlyRole = () => null, whyNotRecord = () => null, failureOf = () => null } = deps;
  const routes = routesOf(contract, handlers);
  const refusal = ({ whileLocked, changes, ownSignIn }: Method): Failure | null => {
    if (whileLocked !== true && !isOpen()) return { code: 'locked' };
    if (changes !== true) return null;
    const role = ownSignIn === true ? null : readOnlyRole();
    return role === null ? whyNotRecord() : { code: 'role-forbids', role };
  };

  return async (name, raw) => {
    const route = routes.get(name);
    if (!route) return err({ code: 'bad-input', fields: [name] });
    const refused = refusal(route.spec);
    if (refused) return err(refused);

    const input = route.spec.input.safeParse(raw);
    if (!input.success) {
      const fields = input.error.issues.map((issue) => issue.path.join('.'));
      return err({ code: 'bad-input', fields });
    }
    try {
      const outcome = (await route.handler(input.data)) as Result<unknown, Failure>;
      if (!outcome.ok) return outcome;
      if (route.spec.changes) onChanged?.(name);
      return ok(route.spec.output.parse(outcome.value));
    } catch (thrown) {
      // Whatever was under way when the vault was closed found nothing to work on any more: no defect.
      const failure = failureOf(thrown) ?? refusal(route.spec);
      return err(failure ?? { code: 'defect', incident: reportDefect(thrown, name) });
    }
  };
};
