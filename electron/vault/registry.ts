import { chatLookedAt, lookProjection } from './chats/chat-acts.ts';
import { bundleMade, bundleProjection, closedDayProjection, dayClosed } from './day/day-acts.ts';
import {
  entryAmended,
  entryLogged,
  entryProjection,
  evidenceProjection,
  linkProjection,
} from './entries/entry-acts.ts';
import { listingProjection } from './entries/entry-listing.ts';
import { entryTakenBack, takenBackProjection } from './entries/taken-back-acts.ts';
import { entryLimited, needToKnowProjection } from './entries/need-to-know-acts.ts';
import { entriesFiled, filedEntryProjection, filingProjection } from './filings/filing-acts.ts';
import { healthWritten } from './health/health-acts.ts';
import { importedMessages, importProjection, importRecorded } from './imports/import-acts.ts';
import type { AnyKind } from './journal/act.ts';
import {
  disposed,
  fileReplaced,
  laptopProjection,
  laptopStarted,
  markerProjection,
} from './journal/gone-acts.ts';
import type { Registry } from './journal/registry.ts';
import {
  departureBegun,
  departureBegunOnDay,
  departureProjection,
  packMade,
  packProjection,
} from './leavers/leaver-acts.ts';
import { lettersWritten, stepProjection, stepRecorded } from './leavers/step-acts.ts';
import {
  memberJoined,
  memberProjection,
  memberRekeyed,
  memberRevoked,
  slotChanged,
} from './members/member-acts.ts';
import { messageProjection } from './messages/message-projection.ts';
import { recordExported, themeProjection, themeWritten } from './record/record-acts.ts';
import { reportRecorded, reportsWritten, reportStepProjection } from './reports/report-acts.ts';
import { channels, chats, devices, offices, people, tenures } from './registers/register-kinds.ts';
import { messagesSorted, sortingProjection } from './triage/triage-acts.ts';

const registers = [offices, people, devices, channels, tenures, chats];

/** Every kind of act that Daybook knows, and every table that is made of acts. */
export const registry: Registry = {
  kinds: [
    ...registers.flatMap(({ added, amended }) => [added, amended]),
    memberJoined,
    memberRekeyed,
    memberRevoked,
    slotChanged,
    laptopStarted,
    disposed,
    fileReplaced,
    chatLookedAt,
    importRecorded,
    messagesSorted,
    entryLogged,
    entryAmended,
    entryTakenBack,
    entryLimited,
    entriesFiled,
    bundleMade,
    dayClosed,
    themeWritten,
    recordExported,
    healthWritten,
    reportRecorded,
    reportsWritten,
    departureBegunOnDay,
    departureBegun,
    packMade,
    stepRecorded,
    lettersWritten,
  ] as unknown as readonly AnyKind[],
  projections: [
    ...registers.map(({ projection }) => projection),
    memberProjection,
    laptopProjection,
    markerProjection,
    lookProjection,
    importProjection,
    messageProjection,
    sortingProjection,
    entryProjection,
    evidenceProjection,
    linkProjection,
    listingProjection,
    takenBackProjection,
    needToKnowProjection,
    filingProjection,
    filedEntryProjection,
    bundleProjection,
    closedDayProjection,
    themeProjection,
    reportStepProjection,
    departureProjection,
    packProjection,
    stepProjection,
  ],
  big: [importedMessages],
};
