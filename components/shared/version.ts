/** The version that an element was built from; the warning about two copies on one page names it. */
export const version = '0.1.0';
