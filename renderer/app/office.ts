import { createContext, use } from 'react';
import type { VaultState } from '#shared/words/vault.ts';
import type { Tenure } from '#shared/words/tenure.ts';

/** What is known of a vault that is open. */
export type OpenState = Extract<VaultState, { state: 'open' }>;

/** The office whose vault is open, who signed in, and the tenure chosen. */
export interface OpenOffice {
  readonly open: OpenState;
  readonly tenures: readonly Tenure[];
  readonly tenure: Tenure;
  readonly chooseTenure: (id: Tenure['id']) => void;
}

/** The open office; null where none is open. */
export const OfficeContext = createContext<OpenOffice | null>(null);

/** The open office; only where a vault is open. */
export const useOffice = (): OpenOffice => {
  const office = use(OfficeContext);
  if (office === null) throw new Error('no office is open');
  return office;
};

/** The tenure that everything on the screen belongs to. */
export const useTenure = (): Tenure => useOffice().tenure;

/** False for a member who may only read: acts are not offered to them. */
export const useMayRecord = (): boolean => useOffice().open.member.role !== 'read-only';
