import type { ComponentProps, MouseEvent } from 'react';

interface ButtonRootProps extends ComponentProps<'button'> {
  readonly 'data-loading'?: boolean;
}

/** Neither acts again nor sends the form, by pointer or by Enter in a field. */
const doNothing = (event: MouseEvent): void => event.preventDefault();

/**
 * A button that keeps the focus while it is at work, so that whoever works by the keyboard is still
 * there when the work ends: the platform takes it from a disabled one. It says that it is busy.
 */
export function ButtonRoot({ type = 'button', ...props }: ButtonRootProps) {
  const atWork = props['data-loading'] === true;
  const busy = { disabled: false, 'aria-disabled': true, 'aria-busy': true, onClick: doNothing };
  return <button {...props} type={type} {...(atWork && busy)} />;
}
