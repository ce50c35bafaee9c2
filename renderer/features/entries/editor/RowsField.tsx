import { Button, CloseButton, Fieldset, Group, Input, Stack } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { placeOf } from './section.ts';

interface RowsFieldProps<Item> {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** What one row is called: `pointer`. */
  readonly one: string;
  readonly items: readonly Item[];
  readonly fresh: () => Item;
  readonly onChange: (items: Item[]) => void;
  readonly error: string | undefined;
  readonly renderRow: (item: Item, change: (item: Item) => void, name: string) => ReactNode;
}

/** A list of small things that can be added and removed, with the focus going to what was added. */
export function RowsField<Item>(props: RowsFieldProps<Item>) {
  const { id, label, description, one, items, fresh, onChange, error, renderRow } = props;
  const box = useRef<HTMLDivElement>(null);
  const held = useRef(items.length);
  useEffect(() => {
    if (items.length > held.current) {
      const rows = box.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
      [...rows].at(-1)?.querySelector('input')?.focus();
    }
    held.current = items.length;
  }, [items.length]);
  return (
    <Fieldset
      id={id}
      variant="unstyled"
      mx={0}
      legend={<Input.Label labelElement="div">{label}</Input.Label>}
    >
      {description && <Input.Description>{description}</Input.Description>}
      <Stack gap={8} mt={4} ref={box}>
        {items.map((item, at) => (
          // Rows have no name of their own and are never put in another order.
          // oxlint-disable-next-line react/no-array-index-key -- because of that
          <Group key={at} gap={8} wrap="nowrap" align="flex-end" data-row>
            {renderRow(item, (next) => onChange(placeOf(items, at, next)), `${one} ${at + 1}`)}
            <CloseButton
              size={36}
              aria-label={`Remove ${one} ${at + 1}`}
              onClick={() => onChange(items.filter((_, index) => index !== at))}
            />
          </Group>
        ))}
        <div>
          <Button variant="default" size="xs" onClick={() => onChange([...items, fresh()])}>
            Add {/^[aeiou]/u.test(one) ? 'an' : 'a'} {one}
          </Button>
        </div>
        {error !== undefined && <Input.Error>{error}</Input.Error>}
      </Stack>
    </Fieldset>
  );
}
