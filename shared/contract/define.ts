import type { z } from 'zod';
import type { FailureCode, FailureOf } from '#shared/failure.ts';
import type { Result } from '#shared/result.ts';

/** What every method may fail with, because the gate itself says so. */
export type GateCode =
  | 'locked'
  | 'bad-input'
  | 'defect'
  | 'role-forbids'
  | 'vault-damaged'
  | 'no-space'
  | 'disk-error';

/** One method: what it takes, what it gives, and the failures people must be shown. */
export interface Method<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Codes extends FailureCode = FailureCode,
> {
  readonly input: Input;
  readonly output: Output;
  readonly failures: readonly Codes[];
  /** True where the method answers while the vault is locked. */
  readonly whileLocked?: boolean;
  /** True where it records something: refused to a member who may only read. */
  readonly changes?: boolean;
  /** True where what it records is of the member's own sign-in, which one who may only read has too. */
  readonly ownSignIn?: boolean;
}

/** Groups of methods, each named by a word of the product. */
export type Contract = Readonly<Record<string, Readonly<Record<string, Method>>>>;

/** Says what a method is, and keeps the codes of its failures as types. */
export const method = <
  Input extends z.ZodType,
  Output extends z.ZodType,
  const Codes extends FailureCode,
>(
  spec: Method<Input, Output, Codes>,
): Method<Input, Output, Codes> => spec;

type CodesOf<M> = M extends Method<z.ZodType, z.ZodType, infer Codes> ? Codes : never;
type Awaitable<Value> = Value | Promise<Value>;

/** The window's view: raw inputs, parsed outputs, every failure it must be able to show. */
export type Client<C extends Contract> = {
  readonly [Group in keyof C]: {
    readonly [Name in keyof C[Group]]: (
      input: z.input<C[Group][Name]['input']>,
    ) => Promise<
      Result<z.output<C[Group][Name]['output']>, FailureOf<CodesOf<C[Group][Name]> | GateCode>>
    >;
  };
};

/** The vault's view: parsed inputs, and only the failures the contract declares. */
export type Handlers<C extends Contract> = {
  readonly [Group in keyof C]: {
    readonly [Name in keyof C[Group]]: (
      input: z.output<C[Group][Name]['input']>,
    ) => Awaitable<Result<z.input<C[Group][Name]['output']>, FailureOf<CodesOf<C[Group][Name]>>>>;
  };
};
