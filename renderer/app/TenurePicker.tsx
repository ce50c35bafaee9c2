import { Menu, VisuallyHidden } from '@mantine/core';
import { longDay } from '#shared/dates.ts';
import type { Tenure } from '#shared/words/tenure.ts';
import { useNavigation } from './navigation.ts';
import { useOffice } from './office.ts';
import { useTurnTo } from './turn-to.ts';
import classes from './Frame.module.css';

/** `from 6 July 2024`, `6 July 2024 – 1 September 2025`. */
export const spanText = ({ from, to }: Pick<Tenure, 'from' | 'to'>): string =>
  to === null ? `from ${longDay(from)}` : `${longDay(from)} – ${longDay(to)}`;

/** Whose tenure the screen shows. Changing it changes everything. */
export function TenurePicker() {
  const { tenure, tenures } = useOffice();
  const navigation = useNavigation();
  const turnTo = useTurnTo(navigation);
  return (
    <Menu position="top-start" width={280}>
      <Menu.Target>
        <button type="button" className={classes['tenure']}>
          <VisuallyHidden>Tenure: </VisuallyHidden>
          <span className={classes['tenureName']}>
            {tenure.principalName}
            <span aria-hidden>▾</span>
          </span>
          <span className={classes['tenurePost']}>{tenure.post}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Everything on the screen belongs to one tenure</Menu.Label>
        {tenures.map((one) => (
          <Menu.Item
            key={one.id}
            aria-current={one.id === tenure.id || undefined}
            onClick={() => turnTo(one.id)}
          >
            <b>{one.principalName}</b>, {one.post}
            <br />
            <span className={classes['tenurePost']}>{spanText(one)}</span>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          onClick={() => navigation.go({ name: 'registers', register: 'tenures', edit: null })}
        >
          Tenures of this office
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
