import type { HostClient } from '#shared/contract/host.ts';
import type { FailureOf } from '#shared/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** What is printed: a page, the title of the document, and the marking of each sheet. */
interface Printing {
  readonly html: string;
  readonly title: string;
  readonly banner: string;
}

/** A page as a PDF, printed by main. */
export const printPdf = async (
  host: Pick<HostClient['host'], 'pdf'>,
  printing: Printing,
): Promise<Result<Buffer, FailureOf<'cannot-write'>>> => {
  const printed = await host.pdf(printing);
  if (printed.ok) return ok(Buffer.from(printed.value.bytes));
  const why = printed.error.code === 'cannot-write' ? printed.error.why : printed.error.code;
  return err({ code: 'cannot-write', where: 'PDF', why });
};
