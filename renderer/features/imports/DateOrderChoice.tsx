import { Radio, Select, Stack, Text } from '@mantine/core';
import { longDay } from '#shared/dates.ts';
import type { ImportPreview } from '#shared/words/import.ts';
import type { DateOrder, DateOrderDecision } from '#shared/words/import.ts';
import { orderReason, orderWords, otherOrder } from './preview-words.ts';

interface DateOrderChoiceProps {
  readonly preview: ImportPreview;
  readonly onChoose: (reading: { readonly dateOrder: DateOrder }) => void;
}

const dayOf = (at: string): string => at.slice(0, 10);
const span = (first: string, last: string): string =>
  first === last ? longDay(first) : `${longDay(first)} to ${longDay(last)}`;

/**
 * How the dates of the whole file are read, decided once. Where the file can be read both ways, both
 * are shown by their first and last day, so that a person can see which one is true.
 */
export function DateOrderChoice({ preview, onChoose }: DateOrderChoiceProps) {
  const { dateOrder } = preview.assumptions;
  const { first, last, flipped } = preview;
  const other = otherOrder(dateOrder.order);
  if (!dateOrder.canFlip || !flipped || !other || !first || !last) {
    return (
      <Text size="sm">
        Dates are read as {orderWords(dateOrder.order)}: {orderReason(dateOrder)}.
      </Text>
    );
  }
  const ways = [
    { order: dateOrder.order, days: span(dayOf(first.at), dayOf(last.at)) },
    { order: other, days: span(dayOf(flipped.first), dayOf(flipped.last)) },
  ].toSorted((a, b) => (a.order < b.order ? -1 : 1));
  return (
    <Radio.Group
      label="How are the dates of this file written?"
      description={`It can be read both ways, and one holds for the whole file. ${chosenBecause(dateOrder)}`}
      value={dateOrder.order}
      onChange={(order) => onChoose({ dateOrder: order })}
    >
      <Stack gap={8} mt={8}>
        {ways.map(({ order, days }) => (
          <Radio key={order} value={order} label={`${capital(orderWords(order))}: ${days}`} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const chosenBecause = (decision: DateOrderDecision): string =>
  decision.by === 'chosen'
    ? 'You chose this one.'
    : `This one stands because ${orderReason(decision)}.`;

const ZONES = Intl.supportedValuesOf('timeZone');

interface ZoneChoiceProps {
  readonly zone: string;
  readonly onChoose: (reading: { readonly zone: string }) => void;
}

/** The zone that the phone was set to: an export writes the time on its wall, without saying where. */
export function ZoneChoice({ zone, onChoose }: ZoneChoiceProps) {
  return (
    <Select
      label="Zone of the phone"
      description="An export gives the time on the phone, not where the phone was."
      data={ZONES}
      searchable
      limit={30}
      allowDeselect={false}
      maw={320}
      value={zone}
      onChange={(next) => next && next !== zone && onChoose({ zone: next })}
    />
  );
}
