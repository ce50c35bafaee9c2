import type { AppHandlers } from '#shared/contract/app.ts';
import { err, ok } from '#shared/result.ts';
import type { HealthReport } from '#shared/words/health.ts';
import type { OutputDeps } from '../outputs/output-deps.ts';
import { printPdf } from '../outputs/print-pdf.ts';
import { writeOutInto } from '../outputs/write-into.ts';
import { writeOut } from '../outputs/write-out.ts';
import { markingLine } from '../record/standing.ts';
import { isCancelled, type Task } from '../tasks.ts';
import { gatherHealth, type HealthSource } from './gather-health.ts';
import { healthWritten } from './health-acts.ts';
import { healthChecks } from './health-checks.ts';
import { HEALTH_TITLE, healthStanding, renderHealth } from './render-health.ts';

/** How the vault is, to be looked at and to be shown to IT support. */
export const createHealthService = (
  deps: OutputDeps,
  source: HealthSource,
): AppHandlers['health'] => {
  const { journal, tasks, host, pathOf, checkPassphrase, newId, demo, app } = deps;

  const report = async (task: Task): Promise<HealthReport> => {
    const facts = await gatherHealth(source, task);
    return { at: facts.now, app, checks: healthChecks(facts) };
  };

  return {
    check: async ({ task }) => {
      try {
        return ok(await tasks.run(task, report));
      } catch (stopped) {
        if (isCancelled(stopped)) return err({ code: 'cancelled' });
        throw stopped;
      }
    },

    write: async ({ task: id, folder: token, passphrase }) => {
      const checked = await checkPassphrase(passphrase);
      if (!checked.ok) return checked;
      const folder = await pathOf(token);
      if (folder === null) return err({ code: 'not-found', what: 'folder' });
      return writeOutInto(deps, { id, folder }, async (task) => {
        const found = await report(task);
        const printed = await printPdf(host, {
          html: renderHealth(found, { demo, printed: true }),
          title: HEALTH_TITLE,
          banner: markingLine(healthStanding(demo)),
        });
        if (!printed.ok) return printed;
        const shown = renderHealth(found, { demo, printed: false });
        const files = [
          writeOut(folder, `${HEALTH_TITLE}.html`, Buffer.from(shown, 'utf8')),
          writeOut(folder, `${HEALTH_TITLE}.pdf`, printed.value),
        ];
        journal.record(healthWritten, { subject: newId(), body: { files } });
        return ok(files);
      });
    },
  };
};
