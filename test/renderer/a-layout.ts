/**
 * Sizes for elements, which the test's page does not lay out: lists that show only what is in sight
 * would else show nothing. Call it before the window is shown.
 */
export const giveSizes = (): void => {
  const size = (pixels: number): PropertyDescriptor => ({ configurable: true, get: () => pixels });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', size(800));
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', size(600));
  Object.defineProperty(HTMLElement.prototype, 'offsetWidth', size(800));
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', size(600));
};
